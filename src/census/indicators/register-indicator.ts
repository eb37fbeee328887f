import type { RegisterIndicator } from './indicator';
import type { Measure } from './measure';

type Given = Omit<RegisterIndicator, 'over' | 'target' | 'measures'> & Partial<Pick<RegisterIndicator, 'target'>>;

/** An indicator counted over registers: the first measure whose register gives a figure counts. */
export const overRegister = (given: Given, ...measures: readonly Measure[]): RegisterIndicator => ({
  over: 'registers',
  target: null,
  ...given,
  measures,
});
