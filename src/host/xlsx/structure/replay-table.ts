import type { TableModel } from '../../workbook/table';
import type { SaveContext } from '../write/save-context';
import { FORMULA_ELEMENTS } from '../write/renamed-sheets';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { fileEdits, replayFormula } from './file-edits';
import { replayFilter, replaySort } from './replay-filter';

/** The part of a table of the file after the insertions and deletions of all sheets: filters, sort order and formulas that the model does not know. */
export function replayedTable(table: TableModel, part: string, context: SaveContext): string {
  const xml = context.parts.text(part);
  const all = fileEdits(context);
  const own = all.find(({ sheet }) => sheet === table.sheet)?.edits ?? [];
  if (all.length === 0) return xml;
  const document = parseXml(xml, part);
  const { root } = document;
  for (const filter of root.all('autoFilter')) if (!replayFilter(filter, own)) root.remove(filter);
  for (const state of root.all('sortState')) if (!replaySort(state, own)) root.remove(state);
  for (const column of root.child('tableColumns')?.all('tableColumn') ?? [])
    for (const formula of column.elements)
      if (FORMULA_ELEMENTS.has(formula.local)) {
        const after = replayFormula(formula.text, all, table.sheet);
        if (after !== formula.text) formula.setText(after);
      }
  return root.isChanged ? serializeXml(document) : xml;
}
