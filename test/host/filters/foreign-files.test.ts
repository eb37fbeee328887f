import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { hasLibreOffice, python, throughLibreOffice } from '../xlsx/judges';
import { handMade, part } from '../xlsx/support';
import { officeFixture, type OfficeFixture } from '../office';
import { hiddenRows } from './hidden-rows';

const ifPython = python ? test : test.skip;
const ifBoth = python && hasLibreOffice ? test : test.skip;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** As Excel writes it: dates, colours, icons in extensions, a filter that no one here understands, a hidden button. */
const FILTER =
  '<autoFilter ref="A1:F6" xr:uid="{00000000-0001-0000-0000-000000000000}">' +
  '<filterColumn colId="0"><filters blank="1" calendarType="gregorian"><filter val="a"/><dateGroupItem year="2026" month="2" day="7" dateTimeGrouping="day"/></filters></filterColumn>' +
  '<filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn>' +
  '<filterColumn colId="2"><colorFilter dxfId="1" cellColor="0"/></filterColumn>' +
  `<filterColumn colId="3"><extLst><ext uri="{0605FD5F-26C8-4aeb-8148-2DB25E43C511}" xmlns:x14="${X14}"><x14:iconFilter iconSet="3Triangles" iconId="1"/></ext></extLst></filterColumn>` +
  `<filterColumn colId="4"><extLst><ext uri="{0605FD5F-26C8-4aeb-8148-2DB25E43C511}" xmlns:x14="${X14}"><x14:customFilters><x14:customFilter val="autre"/></x14:customFilters></ext></extLst></filterColumn>` +
  '<filterColumn colId="5" hiddenButton="1"/>' +
  '<sortState ref="A2:F6" columnSort="0"><sortCondition ref="B2:B6" customList="Lundi,Mardi,Mercredi"/><sortCondition descending="1" ref="A2:A6"/></sortState>' +
  '</autoFilter>';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>' +
  '<dxfs count="2"><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor rgb="FF000000"/></patternFill></fill></dxf>' +
  '<dxf><font><color rgb="FFC00000"/></font></dxf></dxfs></styleSheet>';

const byExcel = (): Uint8Array =>
  handMade({
    sheet:
      '<?xml version="1.0"?>' +
      `<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">` +
      '<sheetPr filterMode="1"/><sheetData><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3" hidden="1"><c r="A3"><v>3</v></c></row><row r="5" hidden="1"><c r="A5"><v>5</v></c></row>' +
      `<row r="9" hidden="1"><c r="A9"><v>9</v></c></row></sheetData>${FILTER}</worksheet>`,
    workbook:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Feuil1!$A$1:$F$6</definedName></definedNames>',
    parts: { 'xl/styles.xml': STYLES },
    types:
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
    workbookRelationships: `<Relationship Id="rId5" Type="${REL}/styles" Target="styles.xml"/>`,
  });

describe('a filter of Excel', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture({}, await openWorkbook(byExcel()));
  });
  afterEach(() => office.close());

  test('is shown by the API, and its rows are told from those hidden by hand', async () => {
    const criteria = await office.run(async (context, sheet) => {
      sheet.autoFilter.load('criteria');
      await context.sync();
      return sheet.autoFilter.criteria.map((one) => {
        const { filterOn, values, color, icon } = (one as Excel.FilterCriteria | null) ?? {};
        return [filterOn, values, color, icon].filter((value) => value !== null && value !== undefined);
      });
    });
    expect(criteria).toEqual([
      ['Values', ['a', '', { date: '2026-02-07', specificity: 'Day' }]],
      ['CellColor', '#FFFF00'],
      ['FontColor', '#C00000'],
      ['Icon', { set: 'ThreeTriangles', index: 1 }],
      ['Custom'],
      [],
    ]);
    expect([hiddenRows(office), hiddenRows(office, 'hand')]).toEqual([[3, 5], [9]]);
  });

  test('survives changes of cells to the letter, and changes of its other columns element by element', async () => {
    await office.run(async (_, sheet) => void (sheet.getRange('A2').values = [[7]]));
    const touched = part(await saveWorkbook(office.workbook), 'xl/worksheets/sheet1.xml');
    expect(touched).toContain(FILTER);
    await office.run(async (_, sheet) => {
      sheet.autoFilter.clearColumnCriteria(4);
      sheet.autoFilter.clearColumnCriteria(0);
    });
    const changed = part(await saveWorkbook(office.workbook), 'xl/worksheets/sheet1.xml');
    expect(changed).toContain(FILTER.replace(/<filterColumn colId="[04]">.*?<\/filterColumn>/g, ''));
  });

  test('is not decided on anew while it holds what is not understood', async () => {
    const refused = [
      await office.refusal((_, sheet) => sheet.autoFilter.clearColumnCriteria(0)),
      await office.refusal((_, sheet) => sheet.autoFilter.reapply()),
    ];
    expect(refused.map(({ code, location }) => [code, location])).toEqual([
      ['NotImplemented', 'AutoFilter.clearColumnCriteria'],
      ['NotImplemented', 'AutoFilter.reapply'],
    ]);
    expect(hiddenRows(office)).toEqual([3, 5]);
    await office.run(async (_, sheet) => sheet.autoFilter.clearCriteria());
    expect([hiddenRows(office), hiddenRows(office, 'hand')]).toEqual([[], [9]]);
    const sheet = part(await saveWorkbook(office.workbook), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<autoFilter ref="A1:F6" xr:uid="{00000000-0001-0000-0000-000000000000}"><filterColumn colId="5" hiddenButton="1"/></autoFilter>',
    );
    expect(sheet).not.toContain('filterMode');
  });
});

test('a filter of whole columns ends where the cells do', async () => {
  const bytes = handMade({
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>' +
      '<autoFilter ref="A1:B1048576"/>',
  });
  const office = await officeFixture({}, await openWorkbook(bytes));
  await office.run(async (_, sheet) =>
    sheet.autoFilter.apply('A1:B1048576', 0, { filterOn: 'Custom', criterion1: '>2' }),
  );
  expect(hiddenRows(office)).toEqual([2]);
  const sheet = part(await saveWorkbook(office.workbook), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<autoFilter ref="A1:B1048576"><filterColumn colId="0">');
  office.close();
});

const OPENPYXL = `
import sys, openpyxl
from openpyxl.worksheet.filters import FilterColumn, CustomFilters, CustomFilter, DateGroupItem, Filters, Top10
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Feuil1"
for row in [["Nom", "N", "Quand"], ["a", 1, 46000], ["b", 2, 46060], ["c", 3, 46061], ["a", 4, 46062]]:
    sheet.append(row)
for cell in sheet["C"][1:]:
    cell.number_format = "yyyy-mm-dd"
sheet.auto_filter.ref = "A1:C5"
sheet.auto_filter.filterColumn.append(FilterColumn(colId=0, filters=Filters(filter=["a", "c"])))
sheet.auto_filter.filterColumn.append(FilterColumn(colId=1, top10=Top10(val=3, filterVal=2)))
sheet.auto_filter.filterColumn.append(FilterColumn(colId=2, filters=Filters(dateGroupItem=[DateGroupItem(year=2026, month=2, dateTimeGrouping="month")])))
sheet.auto_filter.add_sort_condition("B2:B5", descending=True)
for row in (2, 3):
    sheet.row_dimensions[row].hidden = True
book.save(sys.argv[1])
`;

function byOpenpyxl(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'filters-'));
  try {
    const path = join(folder, 'f.xlsx');
    execFileSync(python ?? 'python3', ['-c', OPENPYXL, path]);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const reapplied = async (bytes: Uint8Array): Promise<[number[], number[], unknown]> => {
  const office = await officeFixture({}, await openWorkbook(bytes));
  const before = hiddenRows(office);
  const filters = await office.run(async (context, sheet) => {
    sheet.autoFilter.load('criteria');
    await context.sync();
    sheet.autoFilter.reapply();
    return sheet.autoFilter.criteria.map((one) => (one as Excel.FilterCriteria | null)?.filterOn ?? null);
  });
  const after = hiddenRows(office);
  office.close();
  return [before, after, filters];
};

describe('filters of other producers', () => {
  ifPython('of openpyxl mean the same when they are applied again', async () => {
    expect(await reapplied(byOpenpyxl())).toEqual([
      [2, 3],
      [2, 3],
      ['Values', 'TopItems', 'Values'],
    ]);
  });

  ifBoth(
    'of LibreOffice mean the same when they are applied again',
    async () => {
      const [bytes] = throughLibreOffice([byOpenpyxl()]);
      const [before, after, filters] = await reapplied(bytes as Uint8Array);
      expect([before, after]).toEqual([
        [2, 3],
        [2, 3],
      ]);
      expect((filters as string[]).slice(0, 2)).toEqual(['Values', 'TopItems']);
    },
    120_000,
  );
});
