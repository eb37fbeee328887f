import { FormulaEngine } from '../formulas';
import { itemNotFound, notImplemented, objectMethod, type Method } from '../protocol';
import { Range } from './range';
import { WorkbookRangeAreas } from './workbook-range-areas';

/** Cells that formulas of the range read, or formulas that read its cells; `ItemNotFound` when there are none. */
function neighbours(range: Range, side: 'precedents' | 'dependents', all: boolean): WorkbookRangeAreas {
  const { context, sheet, bounds, workbook } = range;
  const { calculator } = workbook;
  if (!(calculator instanceof FormulaEngine)) throw notImplemented(`Range.${side}`, 'without a calculator.');
  const found = calculator[side](sheet, bounds, all);
  if (found.length === 0) throw itemNotFound(`The range has no ${side}.`);
  return new WorkbookRangeAreas(
    context,
    found.map((area) => new Range(context, area.sheet, area.bounds)),
  );
}

/** The members of Range that follow formulas. */
export const dependencyMethods: Record<string, Method<Range>> = {
  GetDependents: objectMethod(0, (self) => neighbours(self, 'dependents', true)),
  GetDirectDependents: objectMethod(0, (self) => neighbours(self, 'dependents', false)),
  GetDirectPrecedents: objectMethod(0, (self) => neighbours(self, 'precedents', false)),
  GetPrecedents: objectMethod(0, (self) => neighbours(self, 'precedents', true)),
};
