import { INDICATORS } from '../../../src/census/indicators';
import { partUnitsOf } from '../../../src/census/indicators/part-units';
import type { IndicatorResult } from '../../../src/census/indicators/result';
import { schemaOf } from '../../../src/census/registers/schemas';

const resultOf = (id: string, source: string, status: IndicatorResult['status'] = 'computed'): IndicatorResult => ({
  ...{ id, year: 2023, value: 1, numerator: 1, denominator: 2, unit: '', target: null },
  ...{ status, source },
});

/** Of every way to compute an indicator: its source, the unit of its numerator, that of its denominator. */
const units = INDICATORS.flatMap((indicator) =>
  indicator.over === 'census'
    ? []
    : indicator.measures.map((measure) => {
        const source = schemaOf(measure.register).names[0];
        const { numerator, denominator } = partUnitsOf(indicator, resultOf(indicator.id, source));
        return { id: indicator.id, measure, line: [indicator.id, source, numerator, denominator] };
      }),
);

test('parts that are money, hours, days, weeks or masses say so', () => {
  const told = units.map(({ line }) => line).filter(([, , numerator, denominator]) => numerator ?? denominator);
  expect(told).toEqual([
    ['GEN-01', 'Depenses', 'euros', 'euros'],
    ['GEN-01', 'MarchesNotifies', 'euros', 'euros'],
    ['GEN-04', 'MarchesNotifies', 'euros', 'euros'],
    ['GEN-04', 'Depenses', 'euros', 'euros'],
    ['GEN-05', 'MarchesNotifies', 'euros', 'euros'],
    ['GEN-05', 'Depenses', 'euros', 'euros'],
    ['GEN-06', 'MarchesNotifies', 'euros', 'euros'],
    ['GEN-06', 'Depenses', 'euros', 'euros'],
    ['GEN-07', 'MarchesNotifies', 'euros', 'euros'],
    ['GEN-07', 'Depenses', 'euros', 'euros'],
    ['GEN-08', 'Mandats', 'days', null],
    ['A14-2', 'AchatsAGEC', 'euros', 'euros'],
    ['A14-3', 'Restauration', 'kilograms', 'kilograms'],
    ['A18-1', 'Restauration', 'euros', 'euros'],
    ['A18-2', 'Restauration', 'euros', 'euros'],
    ['A18-3', 'Restauration', 'euros', 'euros'],
    ['A18-6', 'Restauration', null, 'weeks'],
    ['A26-1', 'ClausesInsertion', 'hours', null],
    ['A26-2', 'ClausesInsertion', 'hours', 'euros'],
    ['A26-3', 'ClausesInsertion', 'hours', null],
    ['A27-1', 'ClausesInsertion', 'hours', null],
    ['A27-5', 'ClausesInsertion', 'hours', 'hours'],
    ['A27-6', 'ClausesInsertion', 'hours', 'hours'],
    ['A27-7', 'ClausesInsertion', 'hours', 'hours'],
    ['A27-8', 'ClausesInsertion', 'hours', 'hours'],
    ['A28-5', 'ClausesInsertion', 'hours', null],
    ['A28-6', 'ClausesInsertion', 'hours', 'hours'],
    ['A28-7', 'ClausesInsertion', 'hours', null],
  ]);
});

test('what is added up without a unit are things that people count', () => {
  const bare = units.flatMap(({ id, measure, line: [, , numerator, denominator] }) => [
    ...(measure.numerator.kind === 'sum' && numerator === null ? [[id, ...measure.numerator.keys]] : []),
    ...(measure.denominator?.kind === 'sum' && denominator === null ? [[id, ...measure.denominator.keys]] : []),
  ]);
  expect(bare).toEqual([
    ['A02-1', 'companies'],
    ['A02-2', 'participants'],
    ['A18-4', 'vegetarian'],
    ['A18-4', 'served'],
    ['A18-5', 'vegetarian'],
    ['A18-5', 'served'],
    ['A18-6', 'vegetarian'],
  ]);
});

test('the parts of a declared figure are as they were typed', () => {
  const share = INDICATORS.find(({ id }) => id === 'GEN-04')!;
  expect(partUnitsOf(share, resultOf('GEN-04', 'ValeursDeclarees', 'declared'))).toEqual({
    numerator: null,
    denominator: null,
  });
});
