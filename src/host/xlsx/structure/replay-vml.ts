import type { StructureEdit } from '../../workbook/structure/structure-edit';
import { replayCell } from './file-edits';
import { followCorners, type Corner } from './replay-anchors';

/**
 * A legacy drawing part, where notes have their boxes: boxes of notes follow their cells and go with them. The part is not
 * always well-formed XML, so that it is edited as text.
 */
export function replayVml(vml: string, edits: readonly StructureEdit[]): string {
  return vml.replace(/<((?:\w+:)?shape)\s[\s\S]*?<\/\1>\s*/g, (shape) => replayShape(shape, edits));
}

function replayShape(shape: string, edits: readonly StructureEdit[]): string {
  const row = numberIn(shape, 'Row');
  const column = numberIn(shape, 'Column');
  if (row !== null && column !== null && /ObjectType="Note"/.test(shape)) {
    const now = replayCell(edits, row, column);
    if (!now) return '';
    const named = put(put(shape, 'Row', now.row), 'Column', now.column);
    return shiftAnchor(named, now.row - row, now.column - column);
  }
  return withAnchor(shape, (from, to) => {
    let corners: [Corner, Corner] = [from, to];
    for (const edit of edits) corners = followCorners(...corners, edit, true);
    return corners;
  });
}

function numberIn(shape: string, name: string): number | null {
  const match = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(shape);
  return match ? Number(match[1]) : null;
}

const put = (shape: string, name: string, value: number): string =>
  shape.replace(
    new RegExp(`(<(?:\\w+:)?${name}>)\\s*\\d+\\s*(<)`),
    (_, open: string, close: string) => open + value + close,
  );

const shiftAnchor = (shape: string, down: number, right: number): string =>
  withAnchor(shape, (from, to) => [
    { ...from, row: Math.max(from.row + down, 0), column: Math.max(from.column + right, 0) },
    { ...to, row: Math.max(to.row + down, 0), column: Math.max(to.column + right, 0) },
  ]);

/** `<x:Anchor>`: left column, offset, top row, offset, right column, offset, bottom row, offset. */
function withAnchor(shape: string, change: (from: Corner, to: Corner) => [Corner, Corner]): string {
  return shape.replace(/(<(?:\w+:)?Anchor>)([^<]*)(<)/, (whole, open: string, text: string, close: string) => {
    const n = text.split(',').map(Number);
    if (n.length !== 8 || n.some((one) => !Number.isInteger(one))) return whole;
    const [c1, co1, r1, ro1, c2, co2, r2, ro2] = n as [number, number, number, number, number, number, number, number];
    const [from, to] = change(
      { row: r1, rowOffset: ro1, column: c1, columnOffset: co1 },
      { row: r2, rowOffset: ro2, column: c2, columnOffset: co2 },
    );
    const written = [
      from.column,
      from.columnOffset,
      from.row,
      from.rowOffset,
      to.column,
      to.columnOffset,
      to.row,
      to.rowOffset,
    ];
    return `${open}${written.join(', ')}${close}`;
  });
}
