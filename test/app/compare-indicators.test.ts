import { agrees } from '../../src/app/compare-indicators';

describe('an indicator written against the one computed', () => {
  test.each([
    [135, 135, true],
    [156_000_000, 156_000_000.004, true],
    [135, 134, false],
    [4.41, 4.42, false],
    [0, null, false],
    [135, '135', false],
    [135, { error: '#REF!' }, false],
    [135, undefined, false],
    [null, null, true],
    [null, 'non calculé', true],
    [null, 0, false],
    [null, { error: '#DIV/0!' }, false],
    [null, undefined, false],
  ] as const)('%p and %p', (expected, found, same) => {
    expect(agrees(expected, found)).toBe(same);
  });
});
