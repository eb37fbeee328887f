/**
 * How long a census takes by its number of rows (`npm run bench:rules`): reading, each kind of rules, indicators, plans; and
 * the rules that look at one row beside Ajv, compiled from the same columns, in the same run.
 */
import {
  checkCensus,
  computeIndicators,
  locateCensus,
  planReports,
  readCensus,
  readParameters,
  readRegisters,
  type Census,
} from '../../../src/census';
import { RULES } from '../../../src/census/rules';
import type { Rule } from '../../../src/census/rules/rule';
import { fr } from '../../../src/i18n/fr';
import type { SheetGrid } from '../../../src/table/grid';
import { censusGrid } from '../../census/support/census-grid';
import { COLUMN_RULES, compileColumnSchema, rowObjects } from './column-schema';
import { rowAt } from './rows';

const SIZES = [25_000, 50_000, 100_000, 200_000];
const BESIDE_AJV = [10_000, 100_000];
const ROUNDS = 7;

const columnRules = RULES.filter(({ id }) => COLUMN_RULES.includes(id));
const otherRules = RULES.filter(({ id }) => !COLUMN_RULES.includes(id));

const timed = <T>(action: () => T): [T, number] => {
  const start = performance.now();
  const result = action();
  return [result, performance.now() - start];
};

const ms = (time: number): string => `${Math.round(time)} ms`;

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

const gridOfSize = (size: number): SheetGrid => censusGrid(Array.from({ length: size }, (_, n) => rowAt(n)));

const read = (grid: SheetGrid): Census => {
  const parameters = readParameters([grid]);
  const registers = readRegisters([grid], parameters);
  const location = locateCensus([{ ...grid, values: grid.values.slice(0, 60) }]);
  return readCensus(grid, location, parameters, { registers });
};

const check = (census: Census, rules: readonly Rule[]) => checkCensus(census, fr.rules, rules);

function bySize(size: number): string {
  const grid = gridOfSize(size);
  const [census, reading] = timed(() => read(grid));
  const [own, byRow] = timed(() => check(census, columnRules));
  const [others, acrossRows] = timed(() => check(census, otherRules));
  const findings = [...own, ...others];
  const [indicators, computing] = timed(() => computeIndicators(census));
  const [, planning] = timed(() => planReports(census, findings, indicators, { generatedOn: '2026-11-23' }));
  return (
    `${size} rows: read ${ms(reading)}, ${columnRules.length} column rules ${ms(byRow)}, the other ${otherRules.length} ` +
    `${ms(acrossRows)} (${findings.length} findings), indicators ${ms(computing)}, plans ${ms(planning)}`
  );
}

/** Both in turn, several times, medians: ours on the read rows, Ajv on ready-made objects; then each from the cells. */
function besideAjv(size: number): string {
  const grid = gridOfSize(size);
  const validate = compileColumnSchema();
  const census = read(grid);
  const keys = census.location.columns.map(({ key }) => key);
  const objects = rowObjects(grid, keys);
  const times = {
    ours: [] as number[],
    ajv: [] as number[],
    oursFromCells: [] as number[],
    ajvFromCells: [] as number[],
  };
  let faults = 0;
  const validateAll = (rows: object[]): void => {
    faults = 0;
    for (const row of rows) if (!validate(row)) faults += validate.errors?.length ?? 0;
  };
  let findings = 0;
  for (let round = 0; round < ROUNDS; round++) {
    times.ours.push(timed(() => (findings = check(census, columnRules).length))[1]);
    times.ajv.push(timed(() => validateAll(objects))[1]);
    times.oursFromCells.push(timed(() => check(read(grid), columnRules))[1]);
    times.ajvFromCells.push(timed(() => validateAll(rowObjects(grid, keys)))[1]);
  }
  return (
    `${size} rows: ours ${ms(median(times.ours))} (${findings} findings), Ajv ${ms(median(times.ajv))} (${faults} errors); ` +
    `from the cells, parsing included: ours ${ms(median(times.oursFromCells))}, Ajv ${ms(median(times.ajvFromCells))}`
  );
}

console.log('By size');
for (const size of SIZES) console.log(`  ${bySize(size)}`);
console.log(`Column rules beside Ajv (compiled, all errors; median of ${ROUNDS})`);
for (const size of BESIDE_AJV) console.log(`  ${besideAjv(size)}`);
