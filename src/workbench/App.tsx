import { useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { EmbeddedHost } from '../host/embedded';
import type { FrameConnection } from '../host/transport/frame';
import { messages, type Locale } from '../i18n';
import { ExcelSwitches } from './components/ExcelSwitches';
import { FormulaBar } from './components/FormulaBar';
import { MessageBar } from './components/MessageBar';
import { PaneFrame } from './components/PaneFrame';
import { Ribbon } from './components/Ribbon';
import { SheetTabs } from './components/SheetTabs';
import { StatusBar } from './components/StatusBar';
import { TitleBar } from './components/TitleBar';
import { ValidationAlert } from './components/ValidationAlert';
import { Grid } from './grid/Grid';
import { TextMeasure } from './grid/text-width';
import type { RibbonButton } from './ribbon/manifest-ribbon';
import { useFileDrop } from './use-file-drop';
import { useManifest } from './use-manifest';
import { focusRegion, useRegionKeys } from './use-region-keys';
import { useStore } from './use-store';
import { useWorkbench } from './use-workbench';
import type { WorkbenchDocument } from './workbench-document';

export interface AppProps {
  /** Language at first. */
  locale: Locale;
  /** Address of the workbook shown at first. */
  firstFile: string;
}

const measure = new TextMeasure();

/** The whole page: an Excel-like window over one workbook, the add-in's pane beside it. */
export function App({ locale: firstLocale, firstFile }: AppProps): ReactNode {
  const workbench = useWorkbench(firstLocale, firstFile);
  const { document, locale, alert, status, busy } = workbench;
  const texts = messages(locale).workbench;
  const dropping = useFileDrop(workbench.open);
  const manifest = useManifest(locale);
  useRegionKeys();
  return (
    <div className="w-app">
      <TitleBar
        fileName={document?.workbook.fileName ?? ''}
        busy={busy}
        texts={texts}
        onOpen={workbench.open}
        onSave={workbench.save}
        onUndo={() => document?.controller.undo()}
        onRedo={() => document?.controller.redo()}
      >
        {document ? <ExcelSwitches document={document} texts={texts} onPlay={workbench.play} /> : null}
      </TitleBar>
      {manifest.failed ? (
        <MessageBar message={texts.failures.MANIFEST} dismissLabel={texts.dismiss} onDismiss={manifest.dismiss} />
      ) : null}
      <MessageBar message={alert} dismissLabel={texts.dismiss} onDismiss={() => workbench.say(null)} />
      {document ? (
        <Window
          key={workbench.serial}
          document={document}
          locale={locale}
          status={status}
          ribbon={manifest.ribbon}
          say={workbench.say}
        />
      ) : null}
      {dropping ? <div className="w-drop">{texts.dropHere}</div> : null}
    </div>
  );
}

interface WindowProps {
  document: WorkbenchDocument;
  locale: Locale;
  status: string;
  ribbon: ReturnType<typeof useManifest>['ribbon'];
  say(alert: string | null): void;
}

/** Everything that belongs to one open workbook. */
function Window({ document, locale, status, ribbon, say }: WindowProps): ReactNode {
  const texts = messages(locale).workbench;
  const { controller, view, host } = document;
  const paneOpen = usePaneOpen(host);
  const commands = useCommands(() => say(texts.failures.COMMAND));
  return (
    <>
      {ribbon ? (
        <Ribbon
          ribbon={ribbon}
          paneOpen={paneOpen}
          running={commands.running}
          texts={texts}
          onPress={(button) =>
            button.action.kind === 'showPane' ? host.runtime.show(!paneOpen) : commands.run(button)
          }
        />
      ) : null}
      <div className="w-body">
        <main className="w-main">
          <FormulaBar
            controller={controller}
            view={view}
            locale={locale}
            texts={texts}
            onBadName={(text) => say(texts.badName(text))}
          />
          <Refusal document={document} locale={locale} />
          <Grid
            controller={controller}
            view={view}
            looks={document.looks}
            measure={measure}
            locale={locale}
            texts={texts}
          />
          <SheetTabs controller={controller} view={view} texts={texts} />
        </main>
        {ribbon ? (
          <PaneFrame
            host={host}
            paneUrl={ribbon.paneUrl}
            title={ribbon.addinName}
            open={paneOpen}
            texts={texts}
            onConnected={commands.connected}
            onLeave={(step) => focusRegion('pane', step)}
          />
        ) : null}
      </div>
      <ValidationAlert controller={controller} texts={texts} />
      <StatusBar controller={controller} view={view} locale={locale} texts={texts} message={status} />
    </>
  );
}

/** Whether the pane shows, which the add-in decides as well as the user. */
function usePaneOpen({ runtime }: EmbeddedHost): boolean {
  return useSyncExternalStore(
    (changed) => runtime.onChange(changed),
    () => runtime.visible,
  );
}

/** Why the last edit was refused. */
function Refusal({ document, locale }: { document: WorkbenchDocument; locale: Locale }): ReactNode {
  const texts = messages(locale).workbench;
  const { refused } = useStore(document.controller);
  return (
    <MessageBar
      message={refused ? texts.refusals[refused.code] : null}
      dismissLabel={texts.dismiss}
      onDismiss={() => document.controller.dismissRefusal()}
    />
  );
}

/** Runs the ribbon's commands in the pane's page, one at a time for each button. */
function useCommands(failed: () => void): {
  running: ReadonlySet<string>;
  connected: (connection: FrameConnection | null) => void;
  run: (button: RibbonButton) => void;
} {
  const connection = useRef<FrameConnection | null>(null);
  const [running, setRunning] = useState<ReadonlySet<string>>(new Set());
  const connected = (made: FrameConnection | null): void => {
    connection.current = made;
  };
  const run = ({ id, action }: RibbonButton): void => {
    if (action.kind !== 'runFunction' || !connection.current) return;
    setRunning((before) => new Set(before).add(id));
    connection.current
      .runCommand(action.functionName, id)
      .catch(failed)
      .finally(() => setRunning((before) => new Set([...before].filter((other) => other !== id))));
  };
  return { running, connected, run };
}
