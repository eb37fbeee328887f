import type { Messages } from '../../i18n';
import { columnLetters, quotedSheet } from '../../table/address';
import { COLUMNS, type ColumnKey } from '../columns';
import { fill } from '../fill';
import type { AreaPlan } from '../reports/sheet-plan';
import { STYLES } from '../reports/styles';
import { NO, YES } from '../vocabulary';
import type { TemplateSheet } from './template-sheet';

/** The values that a column offers in its drop-down, `null` for none of its own. */
const offered = (texts: Messages['template']): { header: string; keys: ColumnKey[]; values: string[] }[] => {
  const yesNo = COLUMNS.filter(({ type }) => type === 'yesNo').map(({ key }) => key);
  const lists = COLUMNS.filter(({ type, values }) => (type === 'list' || type === 'multiList') && values.length > 0);
  return [
    { header: `${YES} / ${NO}`, keys: yesNo, values: [YES, NO] },
    ...lists.map(({ key, label, type, values }) => ({
      header: label,
      keys: [key],
      // Clause and criterion together is what most consultations have.
      values:
        type === 'multiList' && key !== 'detail_env'
          ? [...values, fill(texts.lists.several, { premier: values[0]!, second: values[1]! })]
          : [...values],
    })),
  ];
};

/** The sheet of the closed lists, and where the values of each column stand. */
export const planLists = (
  texts: Messages['template'],
  print: (area: AreaPlan, sheet: string) => TemplateSheet['print'],
): { sheet: TemplateSheet; sources: ReadonlyMap<ColumnKey, string> } => {
  const lists = offered(texts);
  const name = texts.sheets.lists;
  const longest = Math.max(...lists.map(({ values }) => values.length));
  const text = (value: string | undefined) => (value === undefined ? null : { text: value });
  const sources = new Map<ColumnKey, string>();
  lists.forEach(({ keys, values }, column) => {
    const letters = columnLetters(column);
    for (const key of keys) sources.set(key, `=${quotedSheet(name)}!$${letters}$2:$${letters}$${values.length + 1}`);
  });
  const rows = Array.from({ length: longest }, (_, r) => lists.map(({ values }) => text(values[r])));
  const area = { row: 0, column: 0, rowCount: longest + 1, columnCount: lists.length };
  return {
    sheet: {
      name,
      tabColor: '#9CA3AF',
      blocks: [{ row: 0, column: 0, cells: [lists.map(({ header }) => text(header)), ...rows] }],
      paints: [
        { ...area, look: STYLES.text },
        { ...area, rowCount: 1, look: STYLES.header },
      ],
      table: null,
      columnWidths: lists.map(({ values, header }) =>
        Math.min(48, Math.max(12, ...values.map(({ length }) => length + 2), Math.ceil(header.length / 2) + 2)),
      ),
      rowHeights: [{ row: 0, height: 32 }],
      freeze: { rows: 1, columns: 0 },
      entries: [],
      hidden: true,
      print: print(area, name),
    },
    sources,
  };
};
