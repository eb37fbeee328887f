import type ExcelJS from 'exceljs';
import { checkWorkbook } from '../../src/app/check';
import type { ApplyResult } from '../../src/app/fix';
import { openForAddin, type OpenedWorkbook, type OpenOptions } from '../../src/cli/open-for-addin';
import { parseRangeName } from '../../src/host/workbook/address';
import type { SheetModel } from '../../src/host/workbook/sheet';
import { addCensus, soundRow, workbookBytes, type CensusRow } from '../cli/census-workbook';

export const BY = { author: 'A. Martin', when: '2026-11-23T19:24:05' };
export const LATER = { author: 'B. Petit', when: '2026-11-23T19:30:00' };

/** A census opened in the host through the real client. */
export class Bench {
  constructor(readonly opened: OpenedWorkbook) {}

  static async open(
    rows: CensusRow[],
    change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => {},
    options: OpenOptions = {},
  ): Promise<Bench> {
    const bytes = await workbookBytes((workbook) => {
      const sheet = addCensus(workbook, rows.map(soundRow));
      change(sheet, workbook);
    });
    return new Bench(await openForAddin(bytes, options));
  }

  get session() {
    return this.opened.session;
  }

  check = () => checkWorkbook(this.session);

  sheet(name = 'Recensement'): SheetModel {
    return this.opened.host.workbook.sheetByName(name)!;
  }

  /** Value, formula and number format of a cell. */
  cell(address: string, sheet = 'Recensement'): unknown[] {
    const { row, column } = parseRangeName(address)!;
    const model = this.sheet(sheet);
    const style = this.opened.host.workbook.styles.get(model.styleAt(row, column));
    return [model.value(row, column), model.cells.formula(row, column), style.numberFormat];
  }

  /** Everything on the census sheet: values, formulas, formats of all cells that hold or held something. */
  picture(name = 'Recensement'): unknown {
    const sheet = this.sheet(name);
    const { rowCount, columnCount, row, column } = sheet.cells.used(false)!;
    return Array.from({ length: row + rowCount }, (_, r) =>
      Array.from({ length: column + columnCount }, (_, c) => {
        const style = this.opened.host.workbook.styles.get(sheet.styleAt(r, c));
        return [sheet.value(r, c), sheet.cells.formula(r, c), style.numberFormat, style.quotePrefix];
      }),
    );
  }

  /** Saves the workbook and opens the file again. */
  async reopen(): Promise<Bench> {
    const bytes = await this.opened.save();
    this.opened.close();
    return new Bench(await openForAddin(bytes));
  }
}

/** Codes and cells of what was refused. */
export const refusals = ({ refused }: ApplyResult): string[][] =>
  refused.map(({ code, change }) => [code, change.kind === 'cell' ? change.cell : 'row']);
