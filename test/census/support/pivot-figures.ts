import type { PivotPlan, SheetPlan } from '../../../src/census/reports/sheet-plan';

/** A figure by its row labels, its column label and its caption; an empty label stands for a total. */
export type Figures = Map<string, number>;

export const figureKey = (rows: readonly string[], column: string, caption: string): string =>
  JSON.stringify([rows, column, caption]);

type Grid = unknown[][];

const TOTAL = 'Total général';

/** What a PivotTable in Excel's outline form shows, read from the cells of its sheet alone; cells without a value are left out. */
export const readPivot = (grid: Grid, plan: PivotPlan): Figures => {
  const captions = plan.values.map(({ caption }) => caption);
  const several = captions.length > 1;
  const across = plan.columns.length > 0;
  const headerRows = (across ? 1 : 0) + (several || across ? 1 : 0) + (several && across ? 1 : 0) || 1;
  const first = plan.row + headerRows;
  const left = plan.column + plan.rows.length;
  const columns = columnsOf(grid, { plan, top: plan.row, left, headerRows });
  const figures: Figures = new Map();
  const path: string[] = [];
  for (let row = first; row < grid.length; row++) {
    const labels = plan.rows.map((_, level) => grid[row]?.[plan.column + level] ?? null);
    const level = labels.findIndex((label) => label !== null);
    if (level < 0) break;
    path.length = level;
    if (labels[level] !== TOTAL) path.push(String(labels[level]));
    columns.forEach(({ label, caption }, place) => {
      const value = grid[row]![left + place];
      if (typeof value === 'number') figures.set(figureKey(path, label, caption), value);
    });
    if (labels[level] === TOTAL) break;
  }
  return figures;
};

/** The column labels from left to right; of items over several values only the first column is labelled. */
function columnsOf(
  grid: Grid,
  { plan, top, left, headerRows }: { plan: PivotPlan; top: number; left: number; headerRows: number },
): { label: string; caption: string }[] {
  const captions = plan.values.map(({ caption }) => caption);
  const bottom = grid[top + headerRows - 1]!;
  if (plan.columns.length === 0) return captions.map((caption) => ({ label: '', caption }));
  const items = grid[top + 1]!;
  const columns: { label: string; caption: string }[] = [];
  let label = '';
  for (let c = left; items[c] != null || (headerRows === 3 && bottom[c] != null); c++) {
    if (items[c] != null) label = String(items[c]);
    const total = captions.find((caption) => label === `Total ${caption}`) ?? (label === TOTAL ? captions[0]! : null);
    columns.push(
      total === null
        ? { label, caption: String(headerRows === 3 ? bottom[c] : captions[0]) }
        : { label: '', caption: total },
    );
  }
  return columns;
}

/** The same figures worked out from the planned rows of Données: an oracle that knows nothing of Excel. */
export const groupRows = (data: SheetPlan, plan: PivotPlan): Figures => {
  const [header, body] = data.blocks;
  const plain = (cell: unknown) => {
    if (typeof cell !== 'object' || cell === null) return cell;
    return 'text' in cell ? cell.text : null;
  };
  const names = header!.cells[0]!.map(plain);
  const at = (name: string) => names.indexOf(name);
  const cents: Figures = new Map();
  for (const line of body!.cells) {
    const value = (name: string) => plain(line[at(name)]);
    if (plan.filters.some(({ field, only }) => !only.includes(String(value(field))))) continue;
    const path = plan.rows.map((name) => String(value(name)));
    const columns = plan.columns.length > 0 ? [String(value(plan.columns[0]!)), ''] : [''];
    for (const { field, caption, summarise } of plan.values) {
      const given = value(field);
      if (given === null || given === undefined) continue;
      const amount = summarise === 'Count' ? 1 : Math.round(Number(given) * 100);
      for (let level = 0; level <= path.length; level++)
        for (const column of columns) {
          const key = figureKey(path.slice(0, level), column, caption);
          cents.set(key, (cents.get(key) ?? 0) + amount);
        }
    }
  }
  const counted = new Set(plan.values.filter(({ summarise }) => summarise === 'Count').map(({ caption }) => caption));
  return new Map(
    [...cents].map(([key, total]) => {
      const caption = (JSON.parse(key) as [string[], string, string])[2];
      return [key, counted.has(caption) ? total : total / 100];
    }),
  );
};
