import { messages } from '../../src/i18n';

/** Reasons that a fix writes in the census, as they are found there already: `part.key` of the catalogue. */
const WRITTEN = ['rules.R27.separate', 'rules.R27.coordination', 'rules.R27.execution'];

/** Every text of the catalogue with its path; of a text that is worked out, how it is written. */
const walk = (value: unknown, path: string[] = []): [string, string][] => {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') return [[path.join('.'), Function.prototype.toString.call(value)]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
};

/** Between two letters, or before a figure, a quotation mark or what is filled in. */
const STRAIGHT = /\p{L}'[\p{L}\d«{$]/u;

test('French texts are written with the typographic apostrophe', () => {
  const texts = walk(messages('fr-FR'));
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.flatMap(([path, text]) => (STRAIGHT.test(text) ? [path] : []))).toEqual(WRITTEN);
});
