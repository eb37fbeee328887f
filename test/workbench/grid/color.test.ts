import { cssColor } from '../../../src/workbench/grid/color';

test('automatic colours stay the page’s own', () => {
  expect(cssColor(null, [])).toBeNull();
  expect(cssColor({ indexed: 64 }, [])).toBeNull();
  expect(cssColor({ rgb: '#C00000' }, [])).toBe('#C00000');
});

test('a workbook without a theme has the one of Office', () => {
  expect(cssColor({ theme: 9 }, [])).toBe('#70AD47');
  expect(cssColor({ theme: 0 }, ['#FFF8E7'])).toBe('#FFF8E7');
});
