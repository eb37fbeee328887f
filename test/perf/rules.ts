/**
 * How long reading and checking a census takes by its number of rows: `npx tsx test/perf/rules.ts`. Rows vary in title,
 * amount, date and code; one in ten has a fault.
 */
import {
  checkCensus,
  computeIndicators,
  locateCensus,
  planReports,
  readCensus,
  readParameters,
} from '../../src/census';
import { DEFAULT_NOMENCLATURE } from '../../src/census/parameters/defaults';
import { censusGrid, serial, type Row } from '../census/support/census-grid';

const SIZES = [25_000, 50_000, 100_000, 200_000];

const FAULTS: Row[] = [
  { montant_total_ht: '120 k€' },
  { code_nomenclature: 10.1 },
  { date_lancement: 'T2 2024' },
  { nature_besoin: 'Renouv.' },
  { intitule: 'TDB' },
  { direction: null },
];

const rowAt = (n: number): Row => ({
  direction: `Direction ${n % 20}`,
  intitule: `Besoin ${n} de fournitures et de services`,
  code_nomenclature: DEFAULT_NOMENCLATURE[n % DEFAULT_NOMENCLATURE.length]!.code,
  montant_annuel_ht: 10_000 + (n % 5000),
  montant_total_ht: 4 * (10_000 + (n % 5000)),
  date_lancement: serial(2024, 1 + (n % 8), 1 + (n % 28)),
  ...(n % 10 === 0 ? FAULTS[(n / 10) % FAULTS.length] : {}),
});

const timed = <T>(action: () => T): [T, number] => {
  const start = performance.now();
  const result = action();
  return [result, Math.round(performance.now() - start)];
};

for (const size of SIZES) {
  const grid = censusGrid(Array.from({ length: size }, (_, n) => rowAt(n)));
  const parameters = readParameters([grid]);
  const preview = { ...grid, values: grid.values.slice(0, 60) };
  const [location, locating] = timed(() => locateCensus([preview]));
  const [census, reading] = timed(() => readCensus(grid, location, parameters));
  const [findings, checking] = timed(() => checkCensus(census));
  const [indicators, computing] = timed(() => computeIndicators(census));
  const [, planning] = timed(() => planReports(census, findings, indicators, { generatedOn: '2026-11-23' }));
  console.log(
    `${size} rows: locate ${locating} ms, read ${reading} ms, check ${checking} ms (${findings.length} findings), ` +
      `indicators ${computing} ms, plans ${planning} ms`,
  );
}
