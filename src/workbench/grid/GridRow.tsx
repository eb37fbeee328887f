import { memo, type ReactNode } from 'react';
import { columnName } from '../../host/workbook/address';
import { lastColumn, type Bounds } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';
import type { Messages } from '../../i18n';
import { hasDropDown, inputPrompt } from '../edit/validation-check';
import { followsHidden, type Axis } from './axis';
import { mergedSize, type CellPainter, type CellView } from './cell-view';
import { CellIconMark, DataBar, FilterButton, ListButton } from './CellDecor';
import { headKey, type SheetFilters } from './filters/filter-heads';
import { shown, type Span } from './viewport';

/** Pixels of the column of row numbers and of the row of column letters. */
export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;

export interface GridRowProps {
  sheet: SheetModel;
  row: number;
  top: number | null;
  rows: Axis;
  columns: Axis;
  span: Span;
  frozenColumns: number;
  painter: CellPainter;
  /** Moves when any cell may look different. */
  version: number;
  /** Selected columns of this row; -1 when none is. */
  selectedFrom: number;
  selectedTo: number;
  selectionTop: boolean;
  selectionBottom: boolean;
  /** Column of the active cell, -1 when it is in another row. */
  activeColumn: number;
  /** Scrolled to the left edge: texts may run from the frozen columns into the others. */
  atLeft: boolean;
  lastFrozen: boolean;
  width: number;
  editor: ReactNode;
  /** The buttons of the filters of the sheet, by `row,column`. */
  heads: SheetFilters['heads'];
  /** Column of this row whose list or menu is open, -1 for none. */
  openColumn: number;
  /** A filter decides on this row. */
  filtered: boolean;
  texts: Messages['workbench'];
}

export const cellId = (row: number, column: number): string => `cell-${row + 1}-${column + 1}`;

/** One row of the grid: its number, the frozen cells, then the cells in view. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { row, top, rows, columns, span, frozenColumns, width } = props;
  const merges = props.sheet.merges.filter((m) => row >= m.row && row < m.row + m.rowCount);
  const gap = columns.start(span.first) - columns.start(frozenColumns);
  const inRow = props.selectedFrom >= 0;
  const cell = (column: number): ReactNode => <GridCell key={column} {...props} column={column} merges={merges} />;
  const indexes = shown(columns, span);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={`g-row${props.lastFrozen ? ' g-last-frozen' : ''}`}
      style={{ height: rows.size(row), width, ...(top === null ? {} : { position: 'absolute', top }) }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        data-row={row}
        className={`g-rowhead${inRow ? ' g-on' : ''}${props.filtered ? ' g-by-filter' : ''}${followsHidden(rows, row) ? ' g-after-hidden' : ''}`}
      >
        {row + 1}
      </div>
      {indexes.slice(0, span.frozen.length).map(cell)}
      <div className="g-gap" style={{ width: gap }} />
      {indexes.slice(span.frozen.length).map(cell)}
    </div>
  );
});

function GridCell(props: GridRowProps & { column: number; merges: Bounds[] }): ReactNode {
  const { row, column, columns, rows, frozenColumns, painter, merges } = props;
  const merge = merges.find((m) => column >= m.column && column <= lastColumn(m));
  const covered = merge !== undefined && (merge.row !== row || merge.column !== column);
  const area = merge && !covered ? mergedSize(merge, rows, columns) : null;
  const width = columns.size(column);
  const frozen = column < frozenColumns;
  const limit = frozen && !props.atLeft ? frozenColumns : Infinity;
  const view = covered ? null : painter.paint(row, column, area?.width ?? width, limit);
  const active = column === props.activeColumn;
  const editor = active ? props.editor : null;
  const opens = opensAt(props, column, editor !== null);
  const prompt = active ? inputPrompt(props.sheet, row, column) : null;
  const described = [opens?.description, prompt?.title, prompt?.text].filter(Boolean).join('. ');
  const className = [
    'g-cell',
    frozen ? 'g-frozen' : '',
    frozen && column === frozenColumns - 1 ? 'g-frozen-edge' : '',
    selectionClass(props, column),
    active ? 'g-active' : '',
    view?.filled ? 'g-filled' : '',
    view?.link ? 'g-link' : '',
    covered ? 'g-covered' : '',
    area ? 'g-merge' : '',
    area || view?.spill || editor ? 'g-over' : '',
    opens?.kind === 'list' ? 'g-pick' : '',
  ];
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={column >= props.selectedFrom && column <= props.selectedTo}
      aria-label={view && !view.text ? `${columnName(column)}${row + 1}` : undefined}
      aria-haspopup={opens ? (opens.kind === 'list' ? 'listbox' : 'dialog') : undefined}
      aria-expanded={opens ? column === props.openColumn : undefined}
      aria-description={described || undefined}
      data-row={row}
      data-column={column}
      className={className.filter(Boolean).join(' ')}
      style={{
        ...view?.box,
        width,
        // The tint of a selected merged area is drawn by its first cell, over all of it.
        ...(area ? { '--g-merge-width': `${area.width}px`, '--g-merge-height': `${area.height}px` } : {}),
        ...(frozen ? { left: HEADER_WIDTH + columns.start(column) } : {}),
      }}
    >
      {view?.bar ? <DataBar bar={view.bar} /> : null}
      {view?.icon ? <CellIconMark icon={view.icon} texts={props.texts} /> : null}
      {view && view.text !== '' && !editor ? <CellText view={view} area={area} /> : null}
      {area ? <MergedBox view={view} area={area} /> : null}
      {opens?.button}
      {editor}
    </div>
  );
}

/** What opens at a cell, with its button; null for most cells. */
function opensAt(
  { row, sheet, heads, activeColumn, openColumn, texts }: GridRowProps,
  column: number,
  editing: boolean,
): { kind: 'list' | 'filter'; description?: string; button: ReactNode } | null {
  const head = heads.get(headKey(row, column));
  if (head) {
    const { filtered, unfiltered } = texts.filter;
    const button = <FilterButton filtered={head.filtered} sorted={head.sorted} open={openColumn === column} />;
    return { kind: 'filter', description: head.filtered ? filtered : unfiltered, button };
  }
  if (column !== activeColumn || !hasDropDown(sheet, row, column)) return null;
  return { kind: 'list', button: editing ? null : <ListButton /> };
}

function CellText({ view, area }: { view: CellView; area: { width: number; height: number } | null }): ReactNode {
  const size = area ?? (view.spill ? { width: view.spill, height: undefined } : null);
  return (
    <div
      className={`g-text g-${view.align}${view.wrap ? ' g-wrap' : ''}${view.icon ? ' g-beside-icon' : ''}`}
      style={{ ...view.style, ...(size ? { right: 'auto', bottom: size.height ? 'auto' : 0, ...size } : {}) }}
    >
      <span>{view.text}</span>
    </div>
  );
}

/** The background of a merged area, under its text and over the cells that it covers. */
function MergedBox({ view, area }: { view: CellView | null; area: { width: number; height: number } }): ReactNode {
  return <div className="g-merged" style={{ ...view?.box, ...area }} />;
}

/** Classes that tint a selected cell and draw the outline where the selection ends. */
function selectionClass(props: GridRowProps, column: number): string {
  const { selectedFrom, selectedTo } = props;
  if (column < selectedFrom || column > selectedTo) return '';
  return [
    'g-sel',
    props.selectionTop ? 'g-sel-top' : '',
    props.selectionBottom ? 'g-sel-bottom' : '',
    column === selectedFrom ? 'g-sel-left' : '',
    column === selectedTo ? 'g-sel-right' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
