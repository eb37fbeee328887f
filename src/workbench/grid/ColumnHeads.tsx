import { memo, type ReactNode } from 'react';
import { columnName } from '../../host/workbook/address';
import { followsHidden, type Axis } from './axis';
import { HEADER_HEIGHT, HEADER_WIDTH } from './GridRow';
import { shown, type Span } from './viewport';

export interface ColumnHeadsProps {
  columns: Axis;
  span: Span;
  frozenColumns: number;
  selectedFrom: number;
  selectedTo: number;
  width: number;
  cornerLabel: string;
}

/** The row of column letters, with the corner that selects everything and the edges that change widths. */
export const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps): ReactNode {
  const { columns, span, frozenColumns, width } = props;
  const gap = columns.start(span.first) - columns.start(frozenColumns);
  const indexes = shown(columns, span);
  const head = (column: number): ReactNode => {
    const frozen = column < frozenColumns;
    const on = column >= props.selectedFrom && column <= props.selectedTo;
    const after = followsHidden(columns, column) ? ' g-after-hidden' : '';
    const left = frozen ? { left: HEADER_WIDTH + columns.start(column) } : {};
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        data-column={column}
        className={`g-colhead${frozen ? ' g-frozen' : ''}${on ? ' g-on' : ''}${column === frozenColumns - 1 ? ' g-frozen-edge' : ''}${after}`}
        style={{ width: columns.size(column), ...left }}
      >
        {columnName(column)}
        <div className="g-resize" data-resize={column} />
      </div>
    );
  };
  return (
    <div role="row" aria-rowindex={1} className="g-row g-colheads" style={{ height: HEADER_HEIGHT, width }}>
      <div role="columnheader" aria-colindex={1} data-corner="" className="g-corner">
        <span className="g-hidden">{props.cornerLabel}</span>
      </div>
      {indexes.slice(0, span.frozen.length).map(head)}
      <div className="g-gap" style={{ width: gap }} />
      {indexes.slice(span.frozen.length).map(head)}
    </div>
  );
});
