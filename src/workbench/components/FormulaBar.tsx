import { Checkmark16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Locale, Messages } from '../../i18n';
import { editText } from '../edit/edit-text';
import type { GridController } from '../grid/grid-controller';
import { pressInEditor } from '../grid/grid-keys';
import { selectionName } from '../grid/selection';
import { keyPress } from '../grid/use-grid-keyboard';
import { targetOfName } from '../name-target';
import { useStore } from '../use-store';
import type { WorkbookView } from '../workbook-view';

export interface FormulaBarProps {
  controller: GridController;
  view: WorkbookView;
  locale: Locale;
  texts: Messages['workbench'];
  onBadName(text: string): void;
}

/** Name box and content of the active cell. */
export function FormulaBar(props: FormulaBarProps): ReactNode {
  const { controller, view, locale, texts } = props;
  const { sheet, selection, draft } = useStore(controller);
  useStore(view);
  const { row, column } = selection.active;
  const text = draft?.text ?? editText(sheet, row, column, locale);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.nativeEvent.isComposing && pressInEditor(controller, keyPress(event))) event.preventDefault();
  };
  return (
    <section className="w-formula" data-region="formula" aria-label={texts.formulaBar}>
      <NameBox {...props} />
      <div className="w-formula-buttons">
        <button
          type="button"
          aria-label={texts.cancelEntry}
          title={texts.cancelEntry}
          disabled={!draft}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => controller.cancel()}
        >
          <Dismiss16Regular />
        </button>
        <button
          type="button"
          aria-label={texts.acceptEntry}
          title={texts.acceptEntry}
          disabled={!draft}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => controller.commit()}
        >
          <Checkmark16Regular />
        </button>
        <span className="w-fx" aria-hidden>
          fx
        </span>
      </div>
      <textarea
        className="w-formula-text"
        aria-label={texts.cellContent}
        rows={1}
        spellCheck={false}
        value={text}
        onFocus={() => controller.startDraft('edit', 'bar')}
        onChange={(event) => {
          if (!controller.snapshot().draft) controller.startDraft('edit', 'bar');
          controller.changeDraft(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
    </section>
  );
}

function NameBox({ controller, texts, onBadName }: FormulaBarProps): ReactNode {
  const { sheet, selection } = useStore(controller);
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    if (typed === null) return;
    const target = targetOfName(sheet, typed.trim());
    setTyped(null);
    if (!target) {
      onBadName(typed);
      return;
    }
    controller.activate(target.sheet);
    controller.selectArea(target.area);
  };
  return (
    <input
      className="w-name-box"
      aria-label={texts.nameBox}
      spellCheck={false}
      value={typed ?? selectionName(sheet, selection)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
