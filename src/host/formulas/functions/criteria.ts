import { criteriaRange, eachMatch, matchAll, type MatchedColumn } from '../criteria/matching';
import type { EvaluationContext } from '../evaluation/context';
import { DIV0, Reference, type Value } from '../values';
import { contextual, type FunctionSpec } from './spec';
import { ExactSum } from './sum';

function countOf(matched: MatchedColumn[]): number {
  let count = 0;
  for (const { mask } of matched) for (const hit of mask) count += hit;
  return count;
}

function numbersOf(
  context: EvaluationContext,
  matched: MatchedColumn[],
  target: Reference,
  visit: (n: number) => void,
): void {
  eachMatch(context, matched, target, (value) => {
    if (typeof value === 'number') visit(value);
  });
}

function sum(context: EvaluationContext, matched: MatchedColumn[], target: Reference): number {
  const total = new ExactSum();
  numbersOf(context, matched, target, (n) => total.add(n));
  return total.value;
}

function average(context: EvaluationContext, matched: MatchedColumn[], target: Reference): Value {
  const total = new ExactSum();
  let count = 0;
  numbersOf(context, matched, target, (n) => {
    total.add(n);
    count++;
  });
  return count === 0 ? DIV0 : total.value / count;
}

function extreme(context: EvaluationContext, matched: MatchedColumn[], target: Reference, sign: 1 | -1): number {
  let best: number | null = null;
  numbersOf(context, matched, target, (n) => {
    if (best === null || n * sign > best * sign) best = n;
  });
  return best ?? 0;
}

/** SUMIF and AVERAGEIF take the range to sum by its first cell; its shape is that of the criterion's range. */
function sized(range: Reference, target: Value | undefined): Reference {
  if (target === undefined || target === null) return range;
  const { sheet, bounds } = criteriaRange(target);
  const { rowCount, columnCount } = range.bounds;
  return new Reference(sheet, { ...bounds, rowCount, columnCount });
}

export const criteriaFunctions: FunctionSpec[] = [
  contextual('COUNTIF', ['range', 'any'], (context, range, criterion) =>
    countOf(matchAll(context, [range, criterion], null)),
  ),
  contextual('COUNTIFS', ['*range', '*any'], (context, ...pairs) => countOf(matchAll(context, pairs, null))),
  contextual('SUMIF', ['range', 'any', 'range?'], (context, range, criterion, target) => {
    const cells = criteriaRange(range);
    return sum(context, matchAll(context, [cells, criterion], null), sized(cells, target));
  }),
  contextual('AVERAGEIF', ['range', 'any', 'range?'], (context, range, criterion, target) => {
    const cells = criteriaRange(range);
    return average(context, matchAll(context, [cells, criterion], null), sized(cells, target));
  }),
  contextual('SUMIFS', ['range', '*range', '*any'], (context, target, ...pairs) => {
    const cells = criteriaRange(target);
    return sum(context, matchAll(context, pairs, cells), cells);
  }),
  contextual('AVERAGEIFS', ['range', '*range', '*any'], (context, target, ...pairs) => {
    const cells = criteriaRange(target);
    return average(context, matchAll(context, pairs, cells), cells);
  }),
  contextual('MAXIFS', ['range', '*range', '*any'], (context, target, ...pairs) => {
    const cells = criteriaRange(target);
    return extreme(context, matchAll(context, pairs, cells), cells, 1);
  }),
  contextual('MINIFS', ['range', '*range', '*any'], (context, target, ...pairs) => {
    const cells = criteriaRange(target);
    return extreme(context, matchAll(context, pairs, cells), cells, -1);
  }),
];
