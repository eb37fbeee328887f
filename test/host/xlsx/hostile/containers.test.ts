import { HOSTILE_CONTAINERS } from './hostile-files';
import { BOUNDS, measureOpening } from './measure';

// A process of its own per file.
jest.setTimeout(90_000);

test.each(HOSTILE_CONTAINERS.map(({ name, outcome, make }) => [name, outcome, make] as const))(
  '%s: %s',
  (_, outcome, make) => {
    const measured = measureOpening(make());
    expect(measured.outcome).toBe(outcome);
    expect(measured.seconds).toBeLessThanOrEqual(BOUNDS.seconds);
    expect(measured.megabytes).toBeLessThanOrEqual(BOUNDS.megabytes);
  },
);
