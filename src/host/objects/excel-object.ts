import { HostObject, type MemberUse } from '../protocol';
import type { WorkbookModel } from '../workbook/workbook';
import { noteUse } from './charts/shown-memory';
import type { ExcelContext } from './excel-context';

/** Base of every Excel class: a view on the workbook model, made on demand. */
export abstract class ExcelObject extends HostObject {
  constructor(readonly context: ExcelContext) {
    super();
  }

  get workbook(): WorkbookModel {
    return this.context.workbook;
  }

  override assertAllowed(member: string, use: MemberUse): void {
    noteUse(this.context, use);
    this.context.gate.assertAllowed(this.definition.name, member, use);
  }
}
