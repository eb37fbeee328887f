import type { WorkbookModel } from '../workbook/workbook';
import { CONTENT_TYPES_PART } from './package/content-types';
import { CONTENT_TYPE, CONTENT_TYPES, DECLARATION, PACKAGE_RELATIONSHIPS, TRANSITIONAL } from './package/namespaces';
import { WorkbookPackage } from './package/workbook-package';
import { readPackage } from './read/open-workbook';
import { blankStyles } from './styles/blank-styles';
import { blankTheme } from './styles/blank-theme';

const { main, relationships } = TRANSITIONAL;

/** A new workbook with one empty sheet « Feuil1 », the Office theme and the fonts of a new workbook of Excel. */
export function blankWorkbook(): WorkbookModel {
  const parts = WorkbookPackage.of([]);
  for (const [name, xml] of Object.entries(blankParts())) parts.set(name, DECLARATION + xml);
  return readPackage(parts);
}

function blankParts(): Record<string, string> {
  return {
    [CONTENT_TYPES_PART]: contentTypes(),
    '_rels/.rels': relationshipList([
      [`${relationships}/officeDocument`, 'xl/workbook.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      [`${relationships}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>',
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      '<Application>Microsoft Excel</Application></Properties>',
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr defaultThemeVersion="166925"/>` +
      '<bookViews><workbookView/></bookViews><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': relationshipList([
      [`${relationships}/worksheet`, 'worksheets/sheet1.xml'],
      [`${relationships}/theme`, 'theme/theme1.xml'],
      [`${relationships}/styles`, 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml':
      `<worksheet xmlns="${main}" xmlns:r="${relationships}"><dimension ref="A1"/>` +
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
    'xl/theme/theme1.xml': blankTheme(),
    'xl/styles.xml': blankStyles(),
  };
}

function contentTypes(): string {
  const overrides = {
    'xl/workbook.xml': CONTENT_TYPE.workbook,
    'xl/worksheets/sheet1.xml': CONTENT_TYPE.worksheet,
    'xl/theme/theme1.xml': CONTENT_TYPE.theme,
    'xl/styles.xml': CONTENT_TYPE.styles,
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  };
  const list = Object.entries(overrides).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`
  );
}

function relationshipList(targets: [string, string][]): string {
  const list = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list.join('')}</Relationships>`;
}
