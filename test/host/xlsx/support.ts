import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { DEFAULT_LIMITS } from '../../../src/host/xlsx/open-limits';
import { readZip } from '../../../src/host/xlsx/zip/read-zip';
import type { SheetModel } from '../../../src/host/workbook/sheet';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../fixtures/xlsx', name)));

export const openFixture = (name: string): Promise<WorkbookModel> => openWorkbook(fixture(name));

/** Saves and opens again. */
export const reopen = async (workbook: WorkbookModel): Promise<WorkbookModel> =>
  openWorkbook(await saveWorkbook(workbook));

export function sheet(workbook: WorkbookModel, name: string): SheetModel {
  const found = workbook.sheetByName(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Text of a part. */
export function part(bytes: Uint8Array, name: string): string {
  const found = unzipSync(bytes)[name];
  if (!found) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(found);
}

export const partNames = (bytes: Uint8Array): string[] =>
  readZip(bytes, DEFAULT_LIMITS)
    .map((entry) => entry.name)
    .sort();

/** The parts that two packages do not share byte for byte, compressed bytes included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const known = new Map(readZip(before, DEFAULT_LIMITS).map((entry) => [entry.name, entry.data]));
  const now = new Map(readZip(after, DEFAULT_LIMITS).map((entry) => [entry.name, entry.data]));
  const names = new Set([...known.keys(), ...now.keys()]);
  return [...names]
    .filter((name) => {
      const a = known.get(name);
      const b = now.get(name);
      return !a || !b || Buffer.compare(a, b) !== 0;
    })
    .sort();
}

/** Cells of an area as plain values. */
export function values(model: SheetModel, reference: [number, number, number, number]): unknown[][] {
  const [row, column, rowCount, columnCount] = reference;
  return Array.from({ length: rowCount }, (_r, r) =>
    Array.from({ length: columnCount }, (_c, c) => {
      const value = model.value(row + r, column + c);
      return typeof value === 'object' && value !== null ? value.code : value;
    }),
  );
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export interface HandMade {
  /** Source of the whole sheet part, or what stands inside `<worksheet>`. */
  sheet: string;
  /** Inside `<sst>`. */
  strings?: string;
  /** Further children of `<workbook>`, after `<sheets>`. */
  workbook?: string;
  mainType?: string;
  /** More parts, or replacements. */
  parts?: Record<string, string | Uint8Array>;
  types?: string;
  workbookRelationships?: string;
  /** How hard to compress, 0 to 9. */
  level?: 0 | 1 | 6 | 9;
}

/** A small package by hand, for what no producer at hand writes. */
export function handMade(made: HandMade): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${made.mainType ?? TYPE + 'sheet.main+xml'}"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}worksheet+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}sharedStrings+xml"/>${made.types ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets>${made.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>${made.workbookRelationships ?? ''}</Relationships>`,
    'xl/worksheets/sheet1.xml': made.sheet.startsWith('<?xml')
      ? made.sheet
      : `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${made.sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${made.strings ?? ''}</sst>`,
    ...made.parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { level: made.level ?? 6 },
  );
}

/** A hand-made workbook of one sheet whose `<sheetData>` is given. */
export const withRows = (rows: string, more: Partial<HandMade> = {}): Uint8Array =>
  handMade({ ...more, sheet: `<sheetData>${rows}</sheetData>` });

/** Three tabs, the second a chart sheet; names local to the first and the third. */
export function withChartSheet(): Uint8Array {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return handMade({
    sheet: '<sheetData/>',
    parts: {
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${rel}"><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Graphe" sheetId="2" r:id="rId8"/><sheet name="B" sheetId="3" r:id="rId9"/></sheets><definedNames><definedName name="Ici" localSheetId="2">B!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$B$2</definedName></definedNames></workbook>`,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      'xl/worksheets/sheet2.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    },
    workbookRelationships: `<Relationship Id="rId8" Type="${rel}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId9" Type="${rel}/worksheet" Target="/xl/worksheets/sheet2.xml"/>`,
  });
}

/** A workbook in the flavour that Excel calls "Strict Open XML". */
export function strictWorkbook(): Uint8Array {
  const strict = 'http://purl.oclc.org/ooxml/';
  const rel = strict + 'officeDocument/relationships';
  return handMade({
    sheet: `<?xml version="1.0"?><worksheet xmlns="${strict}spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2024-01-15</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    parts: {
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${strict}spreadsheetml/main" xmlns:r="${rel}" conformance="strict"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst xmlns="${strict}spreadsheetml/main"><si><t>strict</t></si></sst>`,
    },
  });
}
