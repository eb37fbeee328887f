/**
 * How often the code of a need is found back from its wording alone (`npm run bench:suggestions`): each need of the sample
 * census is taken out in turn, and its code asked for, without and with the other rows to learn from. Then how long a
 * suggestion takes with 20 000 coded rows.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkWorkbook } from '../../src/app/check';
import type { Census } from '../../src/census';
import { valueOf } from '../../src/census/parsing/reading';
import { CodeSuggester, learnedNeeds, type SuggestOptions } from '../../src/census/suggestions';
import { openForAddin } from '../../src/cli/open-for-addin';

const SAMPLE = fileURLToPath(new URL('../../samples/recensement-2023.xlsx', import.meta.url));
const ROWS = 20_000;

const sampleCensus = async (): Promise<Census> => {
  const opened = await openForAddin(new Uint8Array(readFileSync(SAMPLE)));
  try {
    return (await checkWorkbook(opened.session)).source;
  } finally {
    opened.close();
  }
};

const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;

const census = await sampleCensus();
const { nomenclature } = census.parameters;
const needs = learnedNeeds(census).map((need) => ({
  ...need,
  type: valueOf(census.needs.find(({ row }) => row === need.row)!.cells.type_achat),
}));

/** Asks for the code of each need in turn; `learn` says what the suggester may know beside the nomenclature. */
const leaveOneOut = (name: string, learn: boolean, options: (need: (typeof needs)[number]) => SuggestOptions): void => {
  const bare = new CodeSuggester(nomenclature);
  const ranks = needs.map((need, place) => {
    const suggester = learn
      ? new CodeSuggester(
          nomenclature,
          needs.filter((_, other) => other !== place),
        )
      : bare;
    return suggester.suggest(need.text, { limit: 5, ...options(need) }).findIndex(({ code }) => code === need.code);
  });
  if (process.argv.includes('--misses')) {
    needs.forEach((need, place) => {
      if (ranks[place] !== 0) console.log(`  ${need.code} ${need.text}: ${ranks[place]! + 1 || 'not in five'}`);
    });
  }
  const first = ranks.filter((rank) => rank === 0).length;
  const five = ranks.filter((rank) => rank >= 0).length;
  console.log(`${name}: first ${percent(first, needs.length)}, in the first five ${percent(five, needs.length)}`);
};

console.log(`${needs.length} coded needs of the sample, ${nomenclature.length} codes, each need left out in turn`);
leaveOneOut('nomenclature only, title only', false, () => ({}));
leaveOneOut('nomenclature only, title and type', false, ({ type }) => ({ type }));
leaveOneOut('with the other rows, title only', true, () => ({}));
leaveOneOut('with the other rows, title, type and department', true, ({ type, department }) => ({ type, department }));

const many = Array.from({ length: ROWS }, (_, n) => {
  const { code, text, department } = needs[n % needs.length]!;
  return { code, department, text: `${text} ${needs[(n * 7) % needs.length]!.text.split(' ')[n % 3] ?? ''}` };
});
const start = performance.now();
const suggester = new CodeSuggester(nomenclature, many);
const built = performance.now();
for (const { text } of needs) suggester.suggest(text);
const each = (performance.now() - built) / needs.length;
console.log(
  `${ROWS} rows to learn from: built in ${Math.round(built - start)} ms, ${each.toFixed(2)} ms per suggestion`,
);
