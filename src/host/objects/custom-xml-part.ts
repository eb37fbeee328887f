import { args, defineClass, invalidArgument, itemNotFound, valueMethod, type ClassDefinition } from '../protocol';
import type { CustomXmlPart as Model } from '../workbook/custom-xml';
import { namespaceOf } from '../xlsx/xml/namespace-of';
import { willChangeDocument } from './access';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';

/** An XML document that travels with the workbook. */
export class CustomXmlPart extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly part: Model,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  get model(): Model {
    if (!this.workbook.customXmlParts.includes(this.part)) throw itemNotFound('The XML part was deleted.');
    return this.part;
  }

  get id(): string {
    return this.part.id;
  }

  delete(): void {
    willChangeDocument(this.workbook);
    const { customXmlParts } = this.workbook;
    customXmlParts.splice(customXmlParts.indexOf(this.model), 1);
  }
}

/** A well-formed XML text. Raises `InvalidArgument`. */
export function checkedXml(value: unknown): string {
  const xml = args.text(value);
  try {
    namespaceOf(xml);
  } catch (error) {
    throw invalidArgument(`The XML is not well formed: ${(error as Error).message}`);
  }
  return xml;
}

/** Parts of other programs may hold anything: what cannot be read has no namespace. */
export function namespaceUri(part: Model): string {
  try {
    return namespaceOf(part.xml);
  } catch {
    return '';
  }
}

const definition = defineClass<CustomXmlPart>('CustomXmlPart', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.model.id },
    NamespaceUri: { get: (self) => namespaceUri(self.model) },
  },
  methods: {
    Delete: valueMethod(0, (self) => self.delete()),
    GetXml: valueMethod(0, (self) => self.model.xml),
    SetXml: valueMethod(1, (self, xml) => {
      willChangeDocument(self.workbook);
      self.model.xml = checkedXml(xml);
    }),
  },
});
