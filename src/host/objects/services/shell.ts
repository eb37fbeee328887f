import { defineClass, HostObject, type ClassDefinition } from '../../protocol';

/** What path type 1 stands for in batches to the shell around the workbook; it offers nothing itself. */
export class Shell extends HostObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<Shell>('Shell', {});
