import { valueMethod, type Method } from '../../protocol';
import type { ExcelObject } from '../excel-object';

/** The pair of methods by which the client starts and stops listening to an event of an object. */
export function eventMethods<T extends ExcelObject>(
  wireName: string,
  type: number,
  target: (self: T) => string,
): Record<string, Method<T>> {
  return {
    [`_Register${wireName}`]: valueMethod<T>(0, (self) => self.context.events.add(type, target(self))),
    [`_Unregister${wireName}`]: valueMethod<T>(0, (self) => self.context.events.remove(type, target(self))),
  };
}

/** Events of later versions, whose methods are called `_RegisterEvent…`. */
export const renamedEventMethods = <T extends ExcelObject>(
  name: string,
  type: number,
  target: (self: T) => string,
): Record<string, Method<T>> => eventMethods(`Event${name}`, type, target);
