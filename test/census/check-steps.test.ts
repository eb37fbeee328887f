/** Checking in stretches finds what checking at once finds, in the same order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/app/check';
import { CensusReader, checkCensus, checkSteps, computeIndicators, indicatorSteps } from '../../src/census';
import type { Census } from '../../src/census';
import { atOnce } from '../../src/census/steps';
import { openForAddin } from '../../src/cli/open-for-addin';

jest.setTimeout(120_000);

const SAMPLES = join(__dirname, '../../samples');

const censusOf = async (name: string): Promise<Census> => {
  const opened = await openForAddin(new Uint8Array(readFileSync(join(SAMPLES, name))));
  try {
    return (await checkWorkbook(opened.session)).source;
  } finally {
    opened.close();
  }
};

/** How many times the work paused, and what came of it. */
const counted = <T>(steps: Generator<unknown, T>): { pauses: number; result: T } => {
  for (let pauses = 0; ; pauses++) {
    const { value, done } = steps.next();
    if (done) return { pauses, result: value };
  }
};

test.each(['recensement-2023.xlsx', 'recensement-a-corriger.xlsx'])(
  '%s: the same at once and in steps',
  async (name) => {
    const census = await censusOf(name);
    const { pauses, result } = counted(checkSteps(census));
    expect(result.length).toBeGreaterThan(20);
    expect(result).toEqual(checkCensus(census));
    // One pause per rule that compares rows, at the least.
    expect(pauses).toBeGreaterThan(12);
    expect(atOnce(indicatorSteps(census))).toEqual(computeIndicators(census));

    const { grid, location, parameters, registers } = census;
    const reader = () => new CensusReader(grid, location, parameters, { registers });
    const read = counted(reader().readSteps(grid, location));
    const { needs, notices, year, campaignYear } = reader().read(grid, location);
    expect(read.result).toMatchObject({ needs, notices, year, campaignYear });
    // One pause per hundred rows, then one per stretch of putting them together.
    expect(read.pauses).toBe(Math.floor((grid.values.length + grid.row - location.firstRow + 1) / 100) + 4);
  },
);
