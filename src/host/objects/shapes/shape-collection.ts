import { args, defineClass, notImplemented, objectMethod, type ClassDefinition } from '../../protocol';
import type { SheetModel } from '../../workbook/sheet';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { Shape } from './shape';

/** What is drawn on a sheet, of which only charts are known here: they can be asked for by name, nothing can be listed. */
export class ShapeCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** A chart by Id or name; `NotImplemented` for anything else, which may be a picture of the file. */
  get(key: unknown): Shape {
    const wanted = args.text(key);
    const { charts } = this.sheet;
    const chart =
      charts.find(({ id }) => id === wanted) ?? charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (!chart) throw notImplemented('ShapeCollection.getItem', 'only charts are known as shapes');
    return new Shape(this.context, chart);
  }
}

const definition = defineClass<ShapeCollection>('ShapeCollection', {
  items: () => {
    throw notImplemented('ShapeCollection.items', 'only charts are known as shapes');
  },
  item: (self, key) => self.get(key),
  methods: { GetItem: objectMethod(1, (self, key) => self.get(key)) },
});
