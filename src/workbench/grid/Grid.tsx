import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { cellName } from '../../host/workbook/address';
import type { ChartModel } from '../../host/workbook/chart';
import { deactivateChart } from '../../host/workbook/chart-list';
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from '../../host/workbook/bounds';
import type { Locale, Messages } from '../../i18n';
import { useStore } from '../use-store';
import { inputPrompt } from '../edit/validation-check';
import type { WorkbookView } from '../workbook-view';
import { chartPanes } from './charts/chart-panes';
import { firstCell } from './charts/chart-rect';
import { ChartList } from './charts/ChartList';
import { moveChart } from './charts/move-chart';
import { CellEditor } from './CellEditor';
import type { CellLooks } from './cell-look';
import { CellPainter } from './cell-view';
import { ColumnHeads } from './ColumnHeads';
import { ConditionalLooks } from './conditional/conditional-looks';
import { sheetFilters } from './filters/filter-heads';
import type { GridController } from './grid-controller';
import { GridRow, HEADER_HEIGHT, HEADER_WIDTH, cellId } from './GridRow';
import { GridPopups } from './popups/GridPopups';
import { InputPrompt } from './popups/InputPrompt';
import { cellArea, selectedBounds } from './selection';
import { CELL_FONT, type TextMeasure } from './text-width';
import { useGridKeyboard } from './use-grid-keyboard';
import { useGridPointer } from './use-grid-pointer';
import { useGridScroll } from './use-grid-scroll';
import { shown } from './viewport';

export interface GridProps {
  controller: GridController;
  view: WorkbookView;
  looks: CellLooks;
  measure: TextMeasure;
  locale: Locale;
  texts: Messages['workbench'];
}

/**
 * The sheet as an ARIA grid. Only the rows and columns in view are in the page; the values are read from the workbook at each
 * drawing, so there is no second copy of them.
 */
export function Grid({ controller, view, looks, measure, locale, texts }: GridProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const state = useStore(controller);
  const versions = useStore(view);
  const { sheet, selection, draft, popup } = state;
  const { rows, columns } = view.axes(sheet);
  const painter = useMemo(
    () =>
      new CellPainter(sheet, rows, columns, looks, measure, locale, () =>
        view.content(sheet, 'conditional', () => new ConditionalLooks(sheet)),
      ),
    [sheet, rows, columns, looks, measure, locale, view],
  );
  const area = selectedBounds(sheet, selection);
  const filters = view.content(sheet, 'filters', () => sheetFilters(sheet));
  const scroll = useGridScroll({ scroller, state, area, view });
  const keyboard = useGridKeyboard(controller, scroll.pageRows);
  const pointer = useGridPointer(controller, scroller, columns);
  useFocusAfterDraft(scroller, draft !== null);

  const { rowSpan, columnSpan, extent, frozen } = scroll;
  const bodyRows = shown(rows, { ...rowSpan, frozen: [] });
  if (draft && draft.row >= frozen.rows && !bodyRows.includes(draft.row)) bodyRows.push(draft.row);
  const width = HEADER_WIDTH + columns.start(extent.columns);
  const height = HEADER_HEIGHT + rows.start(extent.rows);
  const active = cellArea(sheet, selection.active.row, selection.active.column);
  const editor =
    draft?.where === 'cell' ? (
      <CellEditor
        text={draft.text}
        label={`${texts.editor} ${cellName(draft.row, draft.column)}`}
        width={columns.start(lastColumn(active) + 1) - columns.start(active.column)}
        height={rows.start(lastRow(active) + 1) - rows.start(active.row)}
        look={looks.get(sheet.styleAt(draft.row, draft.column)).text}
        onChange={(text) => controller.changeDraft(text)}
      />
    ) : null;

  const openCell = popup?.kind === 'menu' ? null : popup;
  const row = (index: number, fixed: boolean): ReactNode => {
    const selected = index >= area.row && index <= lastRow(area);
    const isActive = index === active.row;
    return (
      <GridRow
        key={index}
        sheet={sheet}
        row={index}
        top={fixed ? null : HEADER_HEIGHT + rows.start(index)}
        rows={rows}
        columns={columns}
        span={columnSpan}
        frozenColumns={frozen.columns}
        painter={painter}
        version={versions.any}
        selectedFrom={selected ? area.column : -1}
        selectedTo={selected ? lastColumn(area) : -1}
        selectionTop={index === area.row}
        selectionBottom={index === lastRow(area)}
        activeColumn={isActive ? active.column : -1}
        atLeft={scroll.left === 0}
        lastFrozen={fixed && index === frozen.rows - 1}
        width={width}
        editor={isActive ? editor : null}
        heads={filters.heads}
        openColumn={openCell?.row === index ? openCell.column : -1}
        filtered={filters.filteredBodies.some((body) => index >= body.row && index <= lastRow(body))}
        texts={texts}
      />
    );
  };

  const onMove = (chart: ChartModel, by: { x: number; y: number }): void =>
    void moveChart(controller, chart, by, rows, columns);
  const onSelect = (chart: ChartModel): void => controller.selectChart(chart);
  const charts = chartPanes({ sheet, view, locale, scroll, onSelect, onMove });
  const prompt = popup
    ? null
    : view.content(sheet, `prompt ${active.row} ${active.column}`, () => inputPrompt(sheet, active.row, active.column));
  const focusGrid = (): void => scroller.current?.focus({ preventScroll: true });
  return (
    <div ref={frame} className="g-frame">
      <div
        ref={scroller}
        role="grid"
        className={`g-scroller${sheet.showGridlines ? '' : ' g-no-lines'}`}
        style={{ fontFamily: CELL_FONT, ['--font-scale' as string]: measure.scale }}
        tabIndex={0}
        data-region="grid"
        aria-label={`${texts.grid} ${sheet.name}`}
        aria-description={texts.gridHint}
        aria-rowcount={MAX_ROWS + 1}
        aria-colcount={MAX_COLUMNS + 1}
        aria-multiselectable
        aria-readonly={sheet.workbook.readOnly}
        aria-activedescendant={cellId(active.row, active.column)}
        onScroll={scroll.onScroll}
        {...keyboard}
        {...pointer}
      >
        <div className="g-canvas" role="presentation" style={{ width, height }}>
          <div className="g-stick">{charts.left}</div>
          <div className="g-head" role="rowgroup" style={{ width }}>
            <div className="g-stick">{charts.corner}</div>
            {charts.top}
            <ColumnHeads
              columns={columns}
              span={columnSpan}
              frozenColumns={frozen.columns}
              selectedFrom={area.column}
              selectedTo={lastColumn(area)}
              width={width}
              cornerLabel={texts.selectAll}
            />
            {rowSpan.frozen.map((index) => row(index, true))}
          </div>
          <div role="rowgroup">{bodyRows.map((index) => row(index, false))}</div>
          {charts.body}
        </div>
      </div>
      {prompt ? (
        <InputPrompt
          row={active.row}
          column={active.column}
          frame={frame}
          prompt={prompt}
          drawing={`${scroll.left} ${scroll.top} ${versions.layout}`}
        />
      ) : null}
      <GridPopups controller={controller} frame={frame} locale={locale} texts={texts} onLeave={focusGrid} />
      <ChartList
        sheet={sheet}
        view={view}
        locale={locale}
        texts={texts}
        onReach={(chart) => controller.selectChart(chart, firstCell(chart, rows, columns))}
        onMove={onMove}
        onLeave={() => {
          deactivateChart(sheet.workbook);
          focusGrid();
        }}
      />
    </div>
  );
}

/** When an entry ends, the keyboard goes back to the grid. */
function useFocusAfterDraft(scroller: React.RefObject<HTMLDivElement | null>, open: boolean): void {
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) scroller.current?.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open, scroller]);
}
