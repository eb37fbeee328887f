import { args, defineClass, objectMethod, valueMethod, type ClassDefinition } from '../protocol';
import { newCustomXmlPart } from '../workbook/custom-xml';
import { willChangeDocument } from './access';
import { checkedXml, CustomXmlPart, namespaceUri } from './custom-xml-part';
import { CustomXmlPartScopedCollection } from './custom-xml-part-scoped-collection';
import { ExcelObject } from './excel-object';

/** The XML documents that travel with the workbook. */
export class CustomXmlPartCollection extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  find(id: unknown): CustomXmlPart | null {
    const wanted = args.text(id).toLowerCase();
    const part = this.workbook.customXmlParts.find((one) => one.id.toLowerCase() === wanted);
    return part ? new CustomXmlPart(this.context, part) : null;
  }

  add(xml: unknown): CustomXmlPart {
    willChangeDocument(this.workbook);
    const { customXmlParts } = this.workbook;
    const part = newCustomXmlPart(checkedXml(xml), new Set(customXmlParts.map(({ id }) => id)));
    customXmlParts.push(part);
    return new CustomXmlPart(this.context, part);
  }

  inNamespace(uri: string): CustomXmlPartScopedCollection {
    const parts = this.workbook.customXmlParts.filter((part) => namespaceUri(part) === uri);
    return new CustomXmlPartScopedCollection(this.context, parts);
  }
}

const definition = defineClass<CustomXmlPartCollection>('CustomXmlPartCollection', {
  items: (self) => self.workbook.customXmlParts.map((part) => new CustomXmlPart(self.context, part)),
  item: (self, id) => self.find(id),
  methods: {
    Add: objectMethod(1, (self, xml) => self.add(xml)),
    GetByNamespace: objectMethod(1, (self, uri) => self.inNamespace(args.text(uri))),
    GetCount: valueMethod(0, (self) => self.workbook.customXmlParts.length),
    GetItemOrNullObject: objectMethod(1, (self, id) => self.find(id)),
  },
});
