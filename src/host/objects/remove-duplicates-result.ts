import { defineClass, type ClassDefinition } from '../protocol';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';

/** What `range.removeDuplicates` did. */
export class RemoveDuplicatesResult extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly removed: number,
    readonly uniqueRemaining: number,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<RemoveDuplicatesResult>('RemoveDuplicatesResult', {
  scalars: {
    Removed: { get: (self) => self.removed },
    UniqueRemaining: { get: (self) => self.uniqueRemaining },
  },
});
