import { asTypedText } from '../../src/excel/typed-text';

describe('text that Excel must not read as anything else', () => {
  test.each([
    ['Lycée Jean-Moulin', 'Lycée Jean-Moulin'],
    ['Prestations intellectuelles', 'Prestations intellectuelles'],
    ['', ''],
    ['=cmd|calc', "'=cmd|calc"],
    ['+33 1 23', "'+33 1 23"],
    ['-x', "'-x"],
    ['@SUM', "'@SUM"],
    ['10.10', "'10.10"],
    ['01.05', "'01.05"],
    ['mars 2027', "'mars 2027"],
    ['Vrai', "'Vrai"],
    ['#N/A', "'#N/A"],
    ["'s Gravenhage", "''s Gravenhage"],
    [' VRAI ', "' VRAI "],
    ['(5)', "'(5)"],
    ['€ 5', "'€ 5"],
  ])('%j is written as %j', (text, typed) => {
    expect(asTypedText(text)).toBe(typed);
  });

  test('a text longer than a cell is cut and says so', () => {
    const typed = asTypedText('a1'.repeat(20_000));
    expect([typed.length, typed.endsWith('…')]).toEqual([32_767, true]);
  });
});
