import { args, defineClass, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { fieldCaption } from '../pivots';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { PivotField } from './pivot-field';
import { fieldIndex } from './pivot-fields';

/** The one field of a hierarchy: only data models have several. */
export class PivotFieldCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly pivot: PivotTableModel,
    readonly id: string,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get only(): PivotField {
    return new PivotField(this.context, this.pivot, this.id);
  }

  find(key: unknown): PivotField | null {
    const wanted = args.text(key).toLowerCase();
    const caption = fieldCaption(this.pivot, fieldIndex(this.pivot, this.id));
    return wanted === this.id.toLowerCase() || wanted === caption.toLowerCase() ? this.only : null;
  }
}

const definition = defineClass<PivotFieldCollection>('PivotFieldCollection', {
  items: (self) => [self.only],
  item: (self, key) => self.find(key),
  methods: {
    GetCount: valueMethod(0, () => 1),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.find(key)),
  },
});
