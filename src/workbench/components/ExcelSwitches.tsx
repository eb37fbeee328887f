import { Dismiss16Regular, Options20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { CELL_LIMIT } from '../../host/failure-switches';
import { HIGHEST_API, REQUIREMENT_PRESETS } from '../../host/requirement-presets';
import type { Locale, Messages } from '../../i18n';
import type { PlayedExcel } from '../played-excel';
import type { WorkbenchDocument } from '../workbench-document';
import { CoAuthorEntry } from './CoAuthorEntry';
import { CheckSwitch, ChoiceSwitch, NumberSwitch } from './switches';

type Texts = Messages['workbench'];

export interface ExcelSwitchesProps {
  document: WorkbenchDocument;
  texts: Texts;
  onPlay(change: Partial<PlayedExcel>): void;
}

/** The menu of the host's switches: which Excel is played, and how it fails. */
export function ExcelSwitches(props: ExcelSwitchesProps): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { excel } = props.texts;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="w-switches">
      <button
        ref={button}
        type="button"
        title={excel.buttonTip}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen((before) => !before)}
      >
        <Options20Regular aria-hidden /> {excel.button}
      </button>
      {open ? <SwitchPanel {...props} onClose={close} /> : null}
    </div>
  );
}

function SwitchPanel({ document, texts, onPlay, onClose }: ExcelSwitchesProps & { onClose(): void }): ReactNode {
  const { excel: labels } = texts;
  const panel = useRef<HTMLDivElement>(null);
  useFirstFocus(panel);
  const [, redraw] = useState(0);
  const changed = (): void => redraw((before) => before + 1);
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={labels.title}
      className="w-switch-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="w-switch-head">
        <h2>{labels.title}</h2>
        <button type="button" aria-label={labels.close} title={labels.close} onClick={onClose}>
          <Dismiss16Regular />
        </button>
      </div>
      <PlayedSwitches document={document} texts={texts} onPlay={onPlay} />
      <FailureFields document={document} texts={texts} onChange={changed} />
      <CoAuthorEntry document={document} texts={texts} />
    </div>
  );
}

function useFirstFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => panel.current?.querySelector('select')?.focus(), [panel]);
}

/** What cannot change while the add-in runs. */
function PlayedSwitches({ document, texts, onPlay }: ExcelSwitchesProps): ReactNode {
  const { excel: labels } = texts;
  const { api, locale, readOnly, structureProtected } = document.excel;
  const names = new Map<string, string>(Object.entries(REQUIREMENT_PRESETS).map(([name, version]) => [version, name]));
  const versions = Array.from({ length: HIGHEST_API }, (_, minor) => `1.${HIGHEST_API - minor}`);
  const nameOf = (version: string): string => {
    const preset = names.get(version) as 'office2019' | 'ltsc2021' | 'ltsc2024' | undefined;
    return preset ? labels[preset] : labels.apiVersion(version);
  };
  return (
    <fieldset>
      <legend>{labels.document}</legend>
      <ChoiceSwitch
        label={labels.version}
        value={api ?? ''}
        choices={[['', labels.ownVersion], ...versions.map((version): [string, string] => [version, nameOf(version)])]}
        onChange={(chosen) => onPlay({ api: chosen === '' ? null : chosen })}
      />
      <ChoiceSwitch
        label={labels.language}
        value={locale}
        choices={[
          ['fr-FR', labels.french],
          ['en-US', labels.english],
        ]}
        onChange={(chosen) => onPlay({ locale: chosen as Locale })}
      />
      <CheckSwitch label={labels.readOnly} checked={readOnly} onChange={(on) => onPlay({ readOnly: on })} />
      <CheckSwitch
        label={labels.structureProtected}
        checked={structureProtected}
        onChange={(on) => onPlay({ structureProtected: on })}
      />
      <p className="w-switch-hint">{labels.replays}</p>
    </fieldset>
  );
}

interface FailureFieldsProps {
  document: WorkbenchDocument;
  texts: Texts;
  onChange(): void;
}

const KILOBYTE = 1024;

/** Switches that hold from the next exchange on. */
function FailureFields({ document, texts, onChange }: FailureFieldsProps): ReactNode {
  const { excel: labels } = texts;
  const { failures } = document.host;
  const set = (change: () => void) => {
    change();
    onChange();
  };
  return (
    <fieldset>
      <legend>{labels.failures}</legend>
      <CheckSwitch
        label={labels.cellEdit}
        checked={document.forcedEditMode}
        onChange={(on) => set(() => (document.forcedEditMode = on))}
      />
      <NumberSwitch
        label={labels.latency}
        value={failures.latency}
        onChange={(value) => set(() => (failures.latency = value ?? 0))}
      />
      <NumberSwitch
        label={labels.exchangeLimit}
        hint={labels.exchangeLimitHint}
        value={Number.isFinite(failures.requestLimit) ? failures.requestLimit / KILOBYTE : null}
        onChange={(value) =>
          set(() => (failures.requestLimit = failures.responseLimit = value === null ? Infinity : value * KILOBYTE))
        }
      />
      <NumberSwitch
        label={labels.cellLimit}
        value={failures.cellLimit}
        onChange={(value) => set(() => (failures.cellLimit = value ?? CELL_LIMIT))}
      />
      <NumberSwitch
        label={labels.unanswered}
        hint={labels.unansweredHint}
        value={failures.unanswered}
        onChange={(value) => set(() => (failures.unanswered = value ?? 0))}
      />
      <NumberSwitch
        label={labels.activityLimit}
        hint={labels.activityLimitHint}
        value={failures.activityLimit}
        onChange={(value) => set(() => (failures.activityLimit = value ?? 0))}
      />
      <button type="button" className="w-switch-button" onClick={() => set(() => document.endFailures())}>
        {labels.reset}
      </button>
    </fieldset>
  );
}
