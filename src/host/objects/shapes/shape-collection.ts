import { args, defineClass, itemNotFound, notImplemented, objectMethod, type ClassDefinition } from '../../protocol';
import type { SheetModel } from '../../workbook/sheet';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { Shape } from './shape';

/** What is drawn on a sheet, of which only charts are known here. They are listed where a file has nothing else there. */
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

  get items(): Shape[] {
    if (this.sheet.otherShapes) throw notImplemented('ShapeCollection.items', 'only charts are known as shapes');
    return this.sheet.charts.map((chart) => new Shape(this.context, chart));
  }

  /** A chart by Id or name; `NotImplemented` for what may be a picture of the file. */
  get(key: unknown): Shape {
    const wanted = args.text(key);
    const { charts, otherShapes } = this.sheet;
    const chart =
      charts.find(({ id }) => id === wanted) ?? charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (chart) return new Shape(this.context, chart);
    if (otherShapes) throw notImplemented('ShapeCollection.getItem', 'only charts are known as shapes');
    throw itemNotFound(`There is no shape "${wanted}".`);
  }
}

const definition = defineClass<ShapeCollection>('ShapeCollection', {
  items: (self) => self.items,
  item: (self, key) => self.get(key),
  methods: { GetItem: objectMethod(1, (self, key) => self.get(key)) },
});
