import {
  ArrowDownload20Regular,
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  FolderOpen20Regular,
} from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import type { Messages } from '../../i18n';

export interface TitleBarProps {
  fileName: string;
  busy: boolean;
  texts: Messages['workbench'];
  onOpen(file: File): void;
  onSave(): void;
  onUndo(): void;
  onRedo(): void;
  /** Beside undo and redo. */
  children?: ReactNode;
}

/** Name of the workbook, and what one does with the whole of it. */
export function TitleBar(props: TitleBarProps): ReactNode {
  const { fileName, busy, texts, onOpen, onSave, onUndo, onRedo, children } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="w-title" data-region="title">
      <div className="w-brand" aria-hidden>
        <span className="w-logo">R</span>
        <span>{texts.appName}</span>
      </div>
      <div className="w-quick">
        <button type="button" title={texts.undo} aria-label={texts.undo} onClick={onUndo}>
          <ArrowUndo20Regular />
        </button>
        <button type="button" title={texts.redo} aria-label={texts.redo} onClick={onRedo}>
          <ArrowRedo20Regular />
        </button>
        {children}
      </div>
      <h1 className="w-file" title={texts.about}>
        {fileName}
      </h1>
      <div className="w-file-actions">
        <input
          ref={picker}
          type="file"
          hidden
          data-testid="open-file"
          accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // Emptied, so that the same file can be chosen again after a failure.
            event.target.value = '';
            if (file) onOpen(file);
          }}
        />
        <button type="button" title={texts.openTip} disabled={busy} onClick={() => picker.current?.click()}>
          <FolderOpen20Regular aria-hidden /> {texts.open}
        </button>
        <button type="button" title={texts.saveTip} disabled={busy} onClick={onSave}>
          <ArrowDownload20Regular aria-hidden /> {texts.save}
        </button>
      </div>
    </header>
  );
}
