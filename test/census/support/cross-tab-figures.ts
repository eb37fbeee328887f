import type { PivotPlan, SheetPlan } from '../../../src/census/reports/sheet-plan';
import type { Tab } from './cross-tabs';
import { figureKey, type Figures } from './pivot-figures';

/** Figures as sorted pairs, cells of nothing and of zero alike. */
export const listed = (figures: Figures): [string, number][] =>
  [...figures]
    .filter(([, value]) => Math.abs(value) > 1e-9)
    .map(([key, value]): [string, number] => [key, Math.round(value * 100) / 100])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The title above a PivotTable, which is that of the cross-tabs of the same view. */
export const titleOf = (plan: SheetPlan, { column }: PivotPlan): string => {
  const block = plan.blocks.find((one) => one.column === column)!;
  return (block.cells[0]![0] as { text: string }).text;
};

/** The figures of the cross-tabs of a view, under the keys of its PivotTable. */
export const tabFigures = (tabs: readonly Tab[], { rows, columns }: PivotPlan, title: string): Figures => {
  const figures: Figures = new Map();
  const measures = [
    ['Nb', ' (nombre)'],
    ['Montant HT', ' (montant HT, €)'],
  ] as const;
  for (const [caption, end] of measures) {
    const tab = tabs.find((one) => one.title === title + end);
    if (!tab || rows.length > 1) continue;
    const labels = [...tab.columns.slice(0, -1), ''].map(String);
    for (const [row, values] of [...tab.rows, [null, tab.total] as const])
      values.forEach((value, place) => {
        if (columns.length === 0 && labels[place] !== '') return;
        figures.set(figureKey(row === null ? [] : [String(row)], labels[place]!, caption), value);
      });
  }
  return figures;
};
