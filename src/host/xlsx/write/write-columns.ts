import type { ColumnLayout, SheetModel } from '../../workbook/sheet';
import type { XmlElement } from '../xml/element';
import { SHEET_ORDER } from './sheet-order';

/**
 * Writes `<cols>` from the model. Attributes that the model does not know (best fit, phonetic) are taken over from the columns of
 * the file, and neighbours that say the same share one element.
 */
export function writeColumns(root: XmlElement, sheet: SheetModel): void {
  const before = root.child('cols');
  const known = knownAttributes(before);
  const cols = root.make('cols');
  let run: { first: number; last: number; key: string; attributes: [string, string][] } | null = null;
  const flush = (): void => {
    if (!run) return;
    const element = cols.append(root.make('col', { min: run.first + 1, max: run.last + 1 }));
    for (const [name, value] of run.attributes) element.set(name, value);
  };
  for (const column of [...sheet.columns.keys()].sort((a, b) => a - b)) {
    const attributes = columnAttributes(known.get(column), sheet.columns.get(column) as ColumnLayout);
    if (attributes === null) continue;
    const key = JSON.stringify(attributes);
    if (run && run.last === column - 1 && run.key === key) run.last = column;
    else {
      flush();
      run = { first: column, last: column, key, attributes };
    }
  }
  flush();
  if (before && cols.elements.length === 0) root.remove(before);
  else if (before) root.replace(before, cols);
  else if (cols.elements.length > 0) root.insertInOrder(cols, SHEET_ORDER);
}

function knownAttributes(cols: XmlElement | null): Map<number, XmlElement> {
  const known = new Map<number, XmlElement>();
  for (const element of cols?.all('col') ?? []) {
    const last = Math.min(element.number('max') ?? 0, 16_384);
    for (let column = (element.number('min') ?? 1) - 1; column < last; column++) known.set(column, element);
  }
  return known;
}

/** Null for a column without anything to say. */
function columnAttributes(known: XmlElement | undefined, layout: ColumnLayout): [string, string][] | null {
  const attributes = new Map<string, string>(
    known?.attributes.filter(([name]) => !['min', 'max'].includes(name)).map(([name, value]) => [name, value]) ?? [],
  );
  const set = (name: string, value: string | null): void => {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  };
  const width = layout.width ?? null;
  if ((known?.number('width') ?? null) !== width) {
    set('width', width === null ? null : String(width));
    set('customWidth', width === null ? null : '1');
    set('bestFit', null);
  }
  if ((known?.flag('hidden') ?? false) !== (layout.hidden ?? false)) set('hidden', layout.hidden ? '1' : null);
  if ((known?.number('style') ?? 0) !== (layout.style ?? 0)) set('style', layout.style ? String(layout.style) : null);
  if ((known?.number('outlineLevel') ?? 0) !== (layout.outlineLevel ?? 0))
    set('outlineLevel', layout.outlineLevel ? String(layout.outlineLevel) : null);
  if ((known?.flag('collapsed') ?? false) !== (layout.collapsed ?? false))
    set('collapsed', layout.collapsed ? '1' : null);
  // Excel wants a width on every column that it is told about.
  if (attributes.size > 0 && !attributes.has('width')) attributes.set('width', '9.140625');
  return attributes.size === 0 ? null : [...attributes];
}
