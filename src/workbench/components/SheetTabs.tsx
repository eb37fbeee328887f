import { Add16Regular, ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
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

/** Pixels that the arrows beside the tabs move them by. */
const TAB_STEP = 240;

/** The visible sheets of the workbook, in order, with their colours. */
export function SheetTabs({ controller, view, texts }: SheetTabsProps): ReactNode {
  const { sheet } = useStore(controller);
  useStore(view);
  const { workbook } = controller;
  const sheets = workbook.sheets.filter((s) => s.visibility === 'Visible');
  const list = useRef<HTMLDivElement>(null);
  const selected = useRef<HTMLButtonElement>(null);
  const overflows = useOverflow(list, sheets.length);
  useEffect(() => {
    selected.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheet, sheets.length, overflows]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets[sheets.indexOf(sheet) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    controller.activate(next);
    requestAnimationFrame(() => selected.current?.focus());
  };
  const arrow = (label: string, by: number, icon: ReactNode): ReactNode => (
    <button
      type="button"
      className="w-tab-arrow"
      title={label}
      aria-label={label}
      onClick={() => list.current?.scrollBy({ left: by })}
    >
      {icon}
    </button>
  );
  return (
    <div className="w-tabs" data-region="tabs">
      {overflows ? arrow(texts.tabsBefore, -TAB_STEP, <ChevronLeft16Regular />) : null}
      {overflows ? arrow(texts.tabsAfter, TAB_STEP, <ChevronRight16Regular />) : null}
      <div ref={list} role="tablist" aria-label={texts.sheets} className="w-tab-list" onKeyDown={onKeyDown}>
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

const tabStyle = ({ tabColor }: SheetModel): CSSProperties => (tabColor ? { ['--tab-color' as string]: tabColor } : {});

/** True when the tabs do not all fit. `count` is how many there are: more of them do not change the size of their frame. */
function useOverflow(list: RefObject<HTMLDivElement | null>, count: number): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = list.current;
    if (!element || count === 0) return;
    const read = (): void => setOverflows(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, count]);
  return overflows;
}
