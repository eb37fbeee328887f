import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { PRESET_STYLES } from '../workbook/preset-styles';
import { willChangeDocument } from './access';
import { ExcelObject } from './excel-object';
import { Style } from './style';

/** Styles that Excel shows in every workbook. */
const LISTED = PRESET_STYLES.filter(({ listed }) => listed);

/** The named styles: those of the workbook, and those that Excel brings along. */
export class StyleCollection extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  get names(): string[] {
    return this.workbook.namedStyles.names(LISTED);
  }

  /** By name, or by a value of `Excel.BuiltInStyle`. */
  find(key: unknown): Style | null {
    const found = this.workbook.namedStyles.find(args.text(key));
    return found?.name ? new Style(this.context, found.name) : null;
  }

  at(index: number): Style {
    const name = this.names[index];
    if (name === undefined) throw itemNotFound(`There are ${this.names.length} styles.`);
    return new Style(this.context, name);
  }
}

const definition = defineClass<StyleCollection>('StyleCollection', {
  items: (self) => self.names.map((name) => new Style(self.context, name)),
  item: (self, key) => self.find(key),
  methods: {
    Add: valueMethod(1, (self, name) => {
      willChangeDocument(self.workbook);
      self.workbook.namedStyles.add(args.text(name));
    }),
    GetCount: valueMethod(0, (self) => self.names.length),
    GetItemAt: objectMethod(1, (self, index) => self.at(args.integer(index))),
    GetItemOrNullObject: objectMethod(1, (self, name) => self.find(name)),
  },
});
