import { parseStructRef, stringifyStructRef, tokenize, type ReferenceStruct } from '@borgar/fx';
import { contains } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import type { TableModel } from '../workbook/table';
import type { WorkbookModel } from '../workbook/workbook';

interface Home {
  sheet: SheetModel;
  row: number;
  column: number;
}

type TokenRewriter = (type: string, text: string, home: Home | null) => string;

/**
 * Rewrites every formula and defined name that holds `hint` (a cheap test before formulas are taken apart).
 */
function rewriteFormulas(workbook: WorkbookModel, hint: string, rewrite: TokenRewriter): void {
  const wanted = hint.toLowerCase();
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of [...sheet.cells.formulaCells()]) {
      if (!formula.toLowerCase().includes(wanted)) continue;
      const changed = rewriteTokens(formula, rewrite, { sheet, row, column });
      if (changed === formula) continue;
      sheet.cells.setFormula(row, column, changed);
      workbook.calculator.cellsChanged(sheet, { row, column, rowCount: 1, columnCount: 1 });
    }
  }
  for (const name of workbook.names)
    if (name.formula.toLowerCase().includes(wanted))
      name.formula = rewriteTokens(`=${name.formula}`, rewrite, null).slice(1);
}

const rewriteTokens = (formula: string, rewrite: TokenRewriter, home: Home | null): string =>
  tokenize(formula)
    .map(({ type, value }) => rewrite(type, value, home))
    .join('');

/** Formulas follow a table that gets another name. */
export const renameTableReferences = (workbook: WorkbookModel, before: string, after: string): void =>
  rewriteFormulas(workbook, before, tableRenamer(before, after));

/** One formula (with `=`) that names `after` where it named the table `before`. */
export const renameTableIn = (formula: string, before: string, after: string): string =>
  formula.toLowerCase().includes(before.toLowerCase())
    ? rewriteTokens(formula, tableRenamer(before, after), null)
    : formula;

function tableRenamer(before: string, after: string): TokenRewriter {
  const wanted = before.toLowerCase();
  return (type, text) => {
    if (type === 'structured')
      return withStructure(text, (ref) => (ref.table?.toLowerCase() === wanted ? { ...ref, table: after } : ref));
    return type === 'range_named' && text.toLowerCase() === wanted ? after : text;
  };
}

/** Formulas follow a column that gets another name; inside its own table they may leave the name of the table out. */
export function renameTableColumn(table: TableModel, before: string, after: string): void {
  const { workbook } = table.sheet;
  const wanted = before.toLowerCase();
  const tableName = table.name.toLowerCase();
  rewriteFormulas(workbook, hintOf(before), (type, text, home) => {
    if (type !== 'structured') return text;
    return withStructure(text, (ref) => {
      const inside = !ref.table && home?.sheet === table.sheet && contains(table.bounds, home.row, home.column);
      if (ref.table?.toLowerCase() !== tableName && !inside) return ref;
      const columns = ref.columns?.map((column) => (column.toLowerCase() === wanted ? after : column));
      return columns?.some((column, i) => column !== ref.columns?.[i]) ? { ...ref, columns } : ref;
    });
  });
}

/** Formulas that name a column which goes: `#REF!` in its place. */
export function forgetTableColumn(table: TableModel, name: string): void {
  const wanted = name.toLowerCase();
  const tableName = table.name.toLowerCase();
  rewriteFormulas(table.sheet.workbook, hintOf(name), (type, text, home) => {
    const ref = type === 'structured' ? parseStructRef(text) : undefined;
    if (!ref || !ref.columns?.some((column) => column.toLowerCase() === wanted)) return text;
    const inside = !ref.table && home?.sheet === table.sheet && contains(table.bounds, home.row, home.column);
    const spans = ref.columns.length > 1;
    return (ref.table?.toLowerCase() === tableName || inside) && !spans ? '#REF!' : text;
  });
}

/** Special characters of a name are escaped in formulas, so that the longest plain part is what can be searched for. */
const hintOf = (name: string): string => name.split(/['[\]#@]/).sort((a, b) => b.length - a.length)[0] ?? '';

/** The reference with a change applied; its text stays as it was written when nothing changes. */
function withStructure(text: string, change: (ref: ReferenceStruct) => ReferenceStruct): string {
  const parsed = parseStructRef(text);
  if (!parsed) return text;
  const changed = change(parsed);
  return changed === parsed ? text : stringifyStructRef(changed);
}
