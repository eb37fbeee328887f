import { args, defineClass, type ClassDefinition, type Scalar } from '../protocol';
import type { DocumentProperties } from '../workbook/workbook';
import { ExcelObject } from './excel-object';

export class DocumentPropertiesObject extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const textProperty = (key: keyof DocumentProperties): Scalar<DocumentPropertiesObject> => ({
  get: (self) => self.workbook.properties[key] ?? '',
  set: (self, value) => {
    self.workbook.properties[key] = args.text(value);
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
    CreationDate: { get: (self) => self.workbook.properties.created ?? null },
  },
});
