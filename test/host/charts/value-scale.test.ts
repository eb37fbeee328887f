import fc from 'fast-check';
import { firstOfMonth, monthOf, naturalUnit, startOfUnit, unitsOf } from '../../../src/host/charts/scale/date-scale';
import { share, ticks, valueScale, type ScaleRequest } from '../../../src/host/charts/scale/value-scale';

const request = (min: number, max: number, more: Partial<ScaleRequest> = {}): ScaleRequest => ({
  data: { min, max },
  min: null,
  max: null,
  majorUnit: null,
  minorUnit: null,
  logBase: null,
  percent: false,
  roomy: true,
  maxSteps: 10,
  ...more,
});

const found = (min: number, max: number, more: Partial<ScaleRequest> = {}): number[] => {
  const scale = valueScale(request(min, max, more));
  return [scale.min, scale.max, scale.majorUnit, scale.minorUnit];
};

describe('the automatic scale of values', () => {
  it.each([
    // From zero where the data spread over more than a sixth of the largest value; a twentieth of room above.
    [90, 340, [0, 400, 50, 10]],
    [1, 9, [0, 10, 1, 0.2]],
    [10, 100, [0, 120, 20, 4]],
    // Close together: room below too.
    [90, 100, [88, 102, 2, 0.4]],
    // Below zero it is the same turned over.
    [-100, -90, [-102, -88, 2, 0.4]],
    [-100, -5, [-120, 0, 20, 4]],
    [-5, 10, [-6, 12, 2, 0.4]],
    // One value is seen from zero; nothing but zeros is shown up to one.
    [100, 100, [0, 120, 20, 4]],
    [0, 0, [0, 1, 0.1, 0.02]],
  ])('of %d to %d', (min, max, expected) => {
    expect(found(min, max)).toEqual(expected);
  });

  it('leaves no room in charts of three dimensions', () => {
    expect(found(10, 100, { roomy: false })).toEqual([0, 100, 10, 2]);
  });

  it('keeps what was set by hand', () => {
    expect(found(90, 340, { min: 50, majorUnit: 100 })).toEqual([50, 400, 100, 20]);
    expect(found(90, 340, { max: 350 })).toEqual([0, 350, 50, 10]);
  });

  it('goes from 0 to 1 for shares, by powers for logarithms', () => {
    expect(found(0.2, 1, { percent: true })).toEqual([0, 1, 0.1, 0.02]);
    const scale = valueScale(request(3, 4500, { logBase: 10 }));
    expect([ticks(scale), share(scale, 100)]).toEqual([[1, 10, 100, 1000, 10_000], 0.5]);
  });

  it('holds all data in no more steps than fit, whatever they are', () => {
    const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 2, max: 30 }), (a, b, maxSteps) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(max - min > 1e-6 * Math.max(Math.abs(min), Math.abs(max)) || max === min);
        const scale = valueScale(request(min, max, { maxSteps }));
        const slack = (scale.max - scale.min) * 1e-9;
        expect(scale.min).toBeLessThanOrEqual(min + slack);
        expect(scale.max).toBeGreaterThanOrEqual(max - slack);
        expect(Math.round((scale.max - scale.min) / scale.majorUnit)).toBeLessThanOrEqual(maxSteps);
      }),
    );
  });
});

describe('dates along an axis', () => {
  it('are counted without time zones, leap years included', () => {
    // 2024-02-29, 2024-03-01, 1900-03-01
    expect([45_351, 45_352, 61].map(monthOf)).toEqual([
      { year: 2024, month: 1, day: 29 },
      { year: 2024, month: 2, day: 1 },
      { year: 1900, month: 2, day: 1 },
    ]);
    expect([firstOfMonth(2024, 2), firstOfMonth(2023, 14)]).toEqual([45_352, 45_352]);
  });

  it('stand by the coarsest unit that keeps them apart', () => {
    expect(naturalUnit([45_292, 45_323, 45_352])).toBe('months');
    expect(naturalUnit([45_292, 45_658])).toBe('years');
    expect(naturalUnit([45_292, 45_293])).toBe('days');
    expect(startOfUnit(unitsOf(45_351, 'months'), 'months')).toBe(45_323);
  });
});
