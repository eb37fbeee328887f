import { buildCensus2023 } from '../../scripts/samples/census-2023';
import { buildCensusToCorrect } from '../../scripts/samples/census-to-correct';
import { expectedText, type Sample } from '../../scripts/samples/sample';
import { sampleBytes } from './read-sample';

/** Writing all registers with their styles takes seconds on a busy machine. */
const PATIENCE = 60_000;

const builders: [string, () => Promise<Sample>][] = [
  ['recensement-2023', buildCensus2023],
  ['recensement-a-corriger', buildCensusToCorrect],
];

describe.each(builders)('%s', (name, build) => {
  it(
    'is committed as the generator makes it, byte for byte',
    async () => {
      const sample = await build();
      expect(sample.name).toBe(name);
      expect(Buffer.compare(Buffer.from(sample.bytes), await sampleBytes(`${name}.xlsx`))).toBe(0);
      expect((await sampleBytes(`${name}.expected.json`)).toString('utf8')).toBe(expectedText(sample));
    },
    PATIENCE,
  );

  it(
    'comes out the same twice',
    async () => {
      const [first, second] = [await build(), await build()];
      expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
    },
    PATIENCE,
  );
});
