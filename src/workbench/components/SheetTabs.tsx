import { Add16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { SheetModel } from '../../host/workbook/sheet';
import type { Messages } from '../../i18n';
import type { GridController } from '../grid/grid-controller';
import { useStore } from '../use-store';
import type { WorkbookView } from '../workbook-view';

export interface SheetTabsProps {
  controller: GridController;
  view: WorkbookView;
  texts: Messages['workbench'];
}

/** The visible sheets of the workbook, in order, with their colours. */
export function SheetTabs({ controller, view, texts }: SheetTabsProps): ReactNode {
  const { sheet } = useStore(controller);
  useStore(view);
  const { workbook } = controller;
  const sheets = workbook.sheets.filter((s) => s.visibility === 'Visible');
  const selected = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    selected.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheet, sheets.length]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets[sheets.indexOf(sheet) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    controller.activate(next);
    requestAnimationFrame(() => selected.current?.focus());
  };
  return (
    <div className="w-tabs" data-region="tabs">
      <div role="tablist" aria-label={texts.sheets} className="w-tab-list" onKeyDown={onKeyDown}>
        {sheets.map((s) => (
          <button
            key={s.id}
            ref={s === sheet ? selected : undefined}
            type="button"
            role="tab"
            aria-selected={s === sheet}
            tabIndex={s === sheet ? 0 : -1}
            className="w-tab"
            style={tabStyle(s)}
            onClick={() => controller.activate(s)}
          >
            {s.name}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="w-add-sheet"
        title={texts.addSheet}
        aria-label={texts.addSheet}
        disabled={workbook.readOnly || workbook.protection?.lockStructure === true}
        onClick={() => workbook.activate(workbook.addSheet())}
      >
        <Add16Regular />
      </button>
    </div>
  );
}

const tabStyle = ({ tabColor }: SheetModel): React.CSSProperties =>
  tabColor ? { ['--tab-color' as string]: tabColor } : {};
