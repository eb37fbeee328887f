import fc from 'fast-check';
import { isNotKnownYet } from '../../../src/census/parsing/not-known';
import {
  parseAgecCategory,
  parseExtensions,
  parseHours,
  parseLots,
  parseShare,
} from '../../../src/census/parsing/quantity';
import { inYears, parseDuration, parseExtensionLength } from '../../../src/census/parsing/duration';
import type { Reading } from '../../../src/census/parsing/reading';
import type { CellContent } from '../../../src/table/grid';

const brief = (reading: Reading<unknown>): unknown => {
  if (reading.kind === 'problem') return reading.reason;
  if (reading.kind === 'empty') return 'empty';
  return reading.clean ? [reading.value] : [reading.value, 'unclean'];
};

test.each<[CellContent, string | null, unknown]>([
  [20, '20', [20]],
  [20, null, [20]],
  [0.2, '20 %', [20]],
  [0.29, '29%', [29]],
  [0.075, '7,5 %', [7.5]],
  [1, '100 %', [100]],
  [1, '1', [1]],
  [0, '0', [0]],
  ['20 %', null, [20, 'unclean']],
  ['20%', null, [20, 'unclean']],
  ['12,5 %', null, [12.5, 'unclean']],
  ['0,5 %', null, [0.5, 'unclean']],
  ['20', null, [20, 'unclean']],
  [0.2, '0,2', 'ambiguousShare'],
  ['0,2', null, 'ambiguousShare'],
  [1.5, '150 %', 'outOfRange'],
  [120, '120', 'outOfRange'],
  [-1, '-1', 'outOfRange'],
  ['20 à 30 %', null, 'notANumber'],
  [{ error: '#N/A' }, '#N/A', 'excelError'],
  [null, '', 'empty'],
])('share %p shown %p', (content, shown, expected) => {
  expect(brief(parseShare(content, shown))).toEqual(expected);
});

test.each<[(content: CellContent) => Reading<number>, CellContent, unknown]>([
  [parseLots, 3, [3]],
  [parseLots, '3 lots', [3, 'unclean']],
  [parseLots, 'Lot unique', [1, 'unclean']],
  [parseLots, '3 lots techniques', [3, 'unclean']],
  [parseLots, 'plusieurs lots', 'notANumber'],
  [parseLots, -1, 'outOfRange'],
  [parseLots, 2.5, 'notANumber'],
  [parseExtensions, '3 fois', [3, 'unclean']],
  [parseExtensions, '3x', [3, 'unclean']],
  [parseExtensions, 'oui (3 fois)', [3, 'unclean']],
  [parseExtensions, 'Aucune', [0, 'unclean']],
  [parseExtensions, 'non', [0, 'unclean']],
  [parseExtensions, 'oui', 'notANumber'],
  [parseExtensions, '3 fois 1 an', 'notANumber'],
  [parseHours, '150 h', [150, 'unclean']],
  [parseHours, '1 200 heures', [1200, 'unclean']],
  [parseHours, "37,5 h d'insertion", [37.5, 'unclean']],
  [parseHours, '150 h/an', 'notANumber'],
  [parseHours, -5, 'outOfRange'],
  [parseHours, { error: '#REF!' }, 'excelError'],
  [parseAgecCategory, 17, [17]],
  [parseAgecCategory, 'n° 4', [4, 'unclean']],
  [parseAgecCategory, '4 - Textiles', [4, 'unclean']],
  [parseAgecCategory, 'Non', 'empty'],
  [parseAgecCategory, 0, 'outOfRange'],
  [parseAgecCategory, 18, 'outOfRange'],
  [parseAgecCategory, 'Oui', 'notANumber'],
])('%p of %p', (parse, content, expected) => {
  expect(brief(parse(content))).toEqual(expected);
});

test('the length of an extension may be none; years are counted in months', () => {
  const months = (reading: Reading<{ total: number }>) =>
    reading.kind === 'understood' ? reading.value.total : reading.kind;
  expect([0, '0', 'aucune', '-', 12, '1 an', 'NC'].map((content) => months(parseExtensionLength(content)))).toEqual([
    'empty',
    'empty',
    'empty',
    'empty',
    12,
    12,
    'problem',
  ]);
  const years = inYears(parseDuration);
  expect([1, 1.5, '2', '18 mois', '1 an + 3 recond.', 0, 0.1].map((content) => months(years(content)))).toEqual([
    12,
    18,
    24,
    18,
    48,
    'problem',
    'problem',
  ]);
});

test.each([
  'à voir',
  'A DEFINIR',
  'à préciser ?',
  'NC',
  'n.c.',
  'N.D.',
  'tbd',
  '?',
  '???',
  '…',
  '....',
  'non connu',
  'XXX',
])('« %s » is not known yet', (text) => expect(isNotKnownYet(text)).toBe(true));

test.each(['', 'Avoir fiscal', 'NCA', 'Nantes', 'non', 'à voir avec la DSI pour 2027', '0', '-', 'ND3', 'Serveurs ?'])(
  '« %s » says something',
  (text) => expect(isNotKnownYet(text)).toBe(false),
);

test('nothing throws, and what is printed is read again', () => {
  const any = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(any, fc.option(fc.string()), (content, shown) => {
      for (const parse of [parseLots, parseExtensions, parseHours, parseAgecCategory, parseExtensionLength])
        expect(['empty', 'understood', 'problem']).toContain(parse(content).kind);
      expect(['empty', 'understood', 'problem']).toContain(parseShare(content, shown).kind);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (count) => {
      expect(brief(parseLots(`${count} lots`))).toEqual([count, 'unclean']);
      expect(brief(parseHours(`${count} h`))).toEqual([count, 'unclean']);
      expect(brief(parseExtensions(`${count % 100} fois`))).toEqual([count % 100, 'unclean']);
      expect(brief(parseShare(`${count % 101} %`, null))).toEqual([count % 101, 'unclean']);
      expect(brief(parseAgecCategory(`n° ${(count % 17) + 1}`))).toEqual([(count % 17) + 1, 'unclean']);
    }),
  );
});
