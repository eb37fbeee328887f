import { cssColor } from '../../../src/workbench/grid/color';

const THEME = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31'];

test('reads colours by value, theme, tint and index', () => {
  expect(cssColor({ rgb: '#C00000' }, THEME)).toBe('#C00000');
  expect(cssColor({ theme: 4 }, THEME)).toBe('#4472C4');
  // What Excel shows for « Accent 1, plus clair 80 % » and « plus sombre 25 % » of the Office theme.
  expect(cssColor({ theme: 4, tint: 0.7999816888943144 }, THEME)).toBe('#D9E1F2');
  expect(cssColor({ theme: 4, tint: -0.249977111117893 }, THEME)).toBe('#305496');
  expect(cssColor({ theme: 1, tint: 0.5 }, THEME)).toBe('#808080');
  expect(cssColor({ indexed: 10 }, THEME)).toBe('#FF0000');
  expect(cssColor({ indexed: 2 }, THEME)).toBe('#FF0000');
});

test('automatic colours stay the page’s own', () => {
  expect(cssColor(null, THEME)).toBeNull();
  expect(cssColor({ indexed: 64 }, THEME)).toBeNull();
  expect(cssColor({ theme: 99 }, THEME)).toBeNull();
});

test('a workbook without a theme has the one of Office', () => {
  expect(cssColor({ theme: 9 }, [])).toBe('#70AD47');
});
