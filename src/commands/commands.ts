/** What a ribbon command acts on: the pane's own actions, so that the ribbon and the pane can never disagree. */
export interface RibbonTarget {
  check(): Promise<void>;
  writeReports(): Promise<void>;
  nextFinding(): Promise<void>;
  previousFinding(): Promise<void>;
}

/** The part of `Office.actions` that is needed. */
export interface ActionRegistry {
  associate(name: string, action: (event?: RibbonEvent) => void): void;
}

export interface RibbonEvent {
  completed(): void;
}

/** The functions that the manifest names, and what each one runs. */
export const RIBBON_COMMANDS = {
  checkCensus: (target: RibbonTarget) => target.check(),
  writeReports: (target: RibbonTarget) => target.writeReports(),
} as const;

/** The actions that `shortcuts.json` gives keys, where Excel has keyboard shortcuts of add-ins (not in LTSC). */
export const SHORTCUT_COMMANDS = {
  checkCensus: RIBBON_COMMANDS.checkCensus,
  nextFinding: (target: RibbonTarget) => target.nextFinding(),
  previousFinding: (target: RibbonTarget) => target.previousFinding(),
} as const;

/**
 * Associates the functions of the ribbon and of the keyboard shortcuts. A command opens the pane, then runs the same action as the pane's button: progress,
 * result and failure are seen there. The host is told that the command is over in every case, or it would show « working »
 * until its own time-out and refuse the next click. A pane that cannot be opened does not stop the work.
 */
export function associateCommands(registry: ActionRegistry, target: RibbonTarget & { show(): Promise<void> }): void {
  for (const [name, run] of Object.entries({ ...RIBBON_COMMANDS, ...SHORTCUT_COMMANDS })) {
    registry.associate(name, (event) => {
      // A key press hands over no event.
      void runCommand(() => run(target), target.show).finally(() => event?.completed());
    });
  }
}

async function runCommand(run: () => Promise<void>, show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch {
    // The result also stands in the workbook or waits in the pane: nothing to say to the user here.
  }
  try {
    await run();
  } catch {
    // The actions turn failures into a message of the pane; what they let through has no reader here.
  }
}
