import type { CommentThread } from '../../workbook/comment';

/** Cells that have a box. */
interface Cell {
  row: number;
  column: number;
}

const SHAPE = /<((?:\w+:)?shape)\s[\s\S]*?<\/\1>\s*/g;

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/**
 * The legacy drawing with a box for each thread: Excel wants one for every note, and threads have notes for older readers. Boxes of cells in
 * `gone` are taken out. The part is not always well-formed XML, so that it is edited as text.
 */
export function withBoxes(vml: string | null, threads: readonly CommentThread[], gone: readonly Cell[]): string {
  const kept = new Set<string>();
  let highest = 1024;
  const before = (vml ?? EMPTY).replace(SHAPE, (shape) => {
    highest = Math.max(highest, Number(/id="_x0000_s(\d+)"/.exec(shape)?.[1] ?? 0));
    const cell = noteCell(shape);
    if (!cell) return shape;
    if (gone.some(({ row, column }) => row === cell.row && column === cell.column)) return '';
    kept.add(`${cell.row}|${cell.column}`);
    return shape;
  });
  const boxes = threads
    .filter(({ row, column }) => !kept.has(`${row}|${column}`))
    .map((thread, i) => box(thread, highest + 1 + i));
  const end = before.lastIndexOf('</');
  return before.slice(0, end) + boxes.join('') + before.slice(end);
}

/** True when a drawing holds no shape any more. */
export const hasBoxes = (vml: string): boolean => vml.search(SHAPE) >= 0;

function noteCell(shape: string): Cell | null {
  if (!/ObjectType="Note"/.test(shape)) return null;
  const [row, column] = ['Row', 'Column'].map((name) =>
    Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? NaN),
  ) as [number, number];
  return Number.isInteger(row) && Number.isInteger(column) ? { row, column } : null;
}

function box({ row, column }: Cell, number: number): string {
  const top = Math.max(row - 1, 0);
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:1;visibility:hidden" ` +
    'fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/>' +
    '<v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column + 1}, 15, ${top}, 2, ${column + 3}, 15, ${top + 4}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
