import { objectMethod, type Method } from '../../protocol';
import type { Range } from '../range';
import { RangeView } from './range-view';

/** The member of Range that leads to its visible cells. */
export const viewMethods: Record<string, Method<Range>> = {
  GetVisibleView: objectMethod(0, (self) => new RangeView(self, 0)),
};
