/** Writes `expectations.json`: what LibreOffice computes for every case. Run with tsx where LibreOffice is installed. */
import { writeFileSync } from 'node:fs';
import { ALL_CASES, computeWithLibreOffice, findLibreOffice } from './compute';

const command = await findLibreOffice();
if (!command) throw new Error('LibreOffice is not installed.');
const results = await computeWithLibreOffice(command);
const entries = ALL_CASES.map((formula) => [formula, results.get(formula) ?? null]);
writeFileSync(
  new URL('./expectations.json', import.meta.url),
  JSON.stringify(Object.fromEntries(entries), null, 1) + '\n',
);
