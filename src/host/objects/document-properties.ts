import { args, defineClass, type ClassDefinition, type Scalar } from '../protocol';
import type { DocumentProperties } from '../workbook/workbook';
import { willChangeDocument } from './access';
import { CustomPropertyCollection } from './custom-property-collection';
import { ExcelObject } from './excel-object';

export class DocumentPropertiesObject extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const textProperty = (key: keyof DocumentProperties): Scalar<DocumentPropertiesObject> => ({
  get: (self) => self.workbook.properties[key] ?? '',
  set: (self, value) => {
    const text = args.text(value);
    willChangeDocument(self.workbook);
    self.workbook.properties[key] = text;
  },
});

const definition = defineClass<DocumentPropertiesObject>('DocumentProperties', {
  scalars: {
    Title: textProperty('title'),
    Subject: textProperty('subject'),
    Author: textProperty('author'),
    Keywords: textProperty('keywords'),
    Comments: textProperty('comments'),
    Category: textProperty('category'),
    Manager: textProperty('manager'),
    Company: textProperty('company'),
    LastAuthor: { get: (self) => self.workbook.properties.lastAuthor ?? '' },
    RevisionNumber: {
      get: (self) => Number(self.workbook.properties.revision ?? 0) || 0,
      set: (self, value) => {
        const revision = String(args.integer(value, 0));
        willChangeDocument(self.workbook);
        self.workbook.properties.revision = revision;
      },
    },
    CreationDate: { get: (self) => self.workbook.properties.created ?? null },
  },
  navigation: { Custom: (self) => new CustomPropertyCollection(self.context) },
});
