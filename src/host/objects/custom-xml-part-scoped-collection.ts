import {
  ApiError,
  args,
  defineClass,
  itemNotFound,
  objectMethod,
  valueMethod,
  type ClassDefinition,
} from '../protocol';
import type { CustomXmlPart as Model } from '../workbook/custom-xml';
import { CustomXmlPart } from './custom-xml-part';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';

/** The XML parts of one namespace. */
export class CustomXmlPartScopedCollection extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly found: readonly Model[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get parts(): CustomXmlPart[] {
    const { customXmlParts } = this.workbook;
    return this.found
      .filter((part) => customXmlParts.includes(part))
      .map((part) => new CustomXmlPart(this.context, part));
  }

  find(id: unknown): CustomXmlPart | null {
    const wanted = args.text(id).toLowerCase();
    return this.parts.find((part) => part.id.toLowerCase() === wanted) ?? null;
  }

  /** The one part of the namespace; null when there is none or there are several. */
  get only(): CustomXmlPart | null {
    const [first = null, ...others] = this.parts;
    return others.length === 0 ? first : null;
  }
}

const definition = defineClass<CustomXmlPartScopedCollection>('CustomXmlPartScopedCollection', {
  items: (self) => self.parts,
  item: (self, id) => self.find(id),
  methods: {
    GetCount: valueMethod(0, (self) => self.parts.length),
    GetItemOrNullObject: objectMethod(1, (self, id) => self.find(id)),
    GetOnlyItem: objectMethod(0, (self) => {
      const { only, parts } = self;
      if (only) return only;
      if (parts.length === 0) throw itemNotFound('There is no XML part in this namespace.');
      throw new ApiError('InvalidOperation', `There are ${parts.length} XML parts in this namespace.`);
    }),
    GetOnlyItemOrNullObject: objectMethod(0, (self) => self.only),
  },
});
