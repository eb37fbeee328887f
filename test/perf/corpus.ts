import { measureCorpus, precisionOf, recallOf, type Observation } from '../corpus/measure';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const lines = (observations: Observation[]): string[] =>
  observations.map(([census, row, rule, column]) => `  ${census}, row ${row}: ${rule} ${column}`);

const outcome = await measureCorpus();
const { agreed, missed, unexpected } = outcome;
console.log(
  [
    `${outcome.rows} labelled rows, ${agreed.length + missed.length} labels`,
    `precision ${percent(precisionOf(outcome))} (${agreed.length} of ${agreed.length + unexpected.length} findings)`,
    `recall ${percent(recallOf(outcome))} (${agreed.length} of ${agreed.length + missed.length} labels)`,
    `missed (${missed.length})`,
    ...lines(missed),
    `not labelled (${unexpected.length})`,
    ...lines(unexpected),
  ].join('\n'),
);
