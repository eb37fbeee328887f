import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildCensus2023 } from './census-2023';
import { buildCensusToCorrect } from './census-to-correct';
import { expectedText } from './sample';

const FOLDER = fileURLToPath(new URL('../../samples/', import.meta.url));

await mkdir(FOLDER, { recursive: true });
for (const sample of [await buildCensus2023(), await buildCensusToCorrect()]) {
  await writeFile(`${FOLDER}${sample.name}.xlsx`, sample.bytes);
  await writeFile(`${FOLDER}${sample.name}.expected.json`, expectedText(sample));
  console.log(
    `samples/${sample.name}.xlsx : ${sample.bytes.length} bytes, ${sample.expected.findings.length} findings`,
  );
}
