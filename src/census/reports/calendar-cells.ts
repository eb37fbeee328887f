import { cellAddress, quotedSheet } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import { plannedProcedure } from '../lead';
import { toSerial, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import type { CalendarLine } from '../planning/calendar-line';
import { calendarFormulas, type CalendarFormulas } from './calendar-formulas';
import { dataReference, type CalendarColumn, type CalendarContext } from './calendar-layout';
import { text } from './data-row';
import type { PlannedCell } from './sheet-plan';

type Cells = Partial<Record<CalendarColumn, PlannedCell>>;

/** A line with its place: Excel's row number on the sheet, and its rank in Donnees (from 1). */
export interface PlacedLine {
  line: CalendarLine;
  row: number;
  rank: number | null;
  remark: string;
}

const same = (a: CalendarDate | undefined, b: CalendarDate | null): boolean =>
  a !== undefined && b !== null && a.year === b.year && a.month === b.month && a.day === b.day;

/** Writes the lines of the list; made once for a sheet. */
export class CalendarWriter {
  private readonly formulas: CalendarFormulas;
  /** The rows of the needs in Donnees. */
  private readonly dataRows: string;
  /** Leftmost known column of the census, where links lead. */
  private readonly firstColumn: number;

  constructor(private readonly context: CalendarContext) {
    this.formulas = calendarFormulas(context);
    this.dataRows = dataReference(context, 'row');
    this.firstColumn = Math.min(...context.census.location.columns.map(({ index }) => index));
  }

  /** The cells of a line by column. */
  cells({ line, row, rank, remark }: PlacedLine): Cells {
    const { texts } = this.context;
    const isTender = line.kind === 'tender';
    const isOpen = isTender && line.state !== 'launched';
    return {
      ...(line.need ? this.needCells(line, rank) : this.contractCells(line)),
      ...this.dateCells(line, row),
      kind: text(texts.calendar.list.kinds[line.kind]),
      planned: isTender ? this.formulas.launch(row) : null,
      margin: isTender ? this.formulas.margin(row) : null,
      state: isOpen ? this.formulas.tenderState(row) : text(texts.calendar.states.labels[line.state]),
      remark: text(remark),
    };
  }

  /** The dates of a line: live where Donnees holds them, constants where they come from elsewhere. */
  private dateCells(line: CalendarLine, row: number): Cells {
    const { need, contractEnd, deadline, basis } = line;
    const { formulas } = this;
    const isLive = (key: 'date_fin_actuel' | 'date_notification', date: CalendarDate | null): boolean =>
      need !== null && same(valueOf(need.cells[key])?.start, date);
    const following = line.kind === 'extension' ? formulas.sameDay(row) : formulas.dayAfter(row);
    const stated =
      basis === 'award' && isLive('date_notification', deadline) ? formulas.award(row) : this.serial(deadline);
    return {
      contractEnd: isLive('date_fin_actuel', contractEnd) ? formulas.currentEnd(row) : this.serial(contractEnd),
      deadline: contractEnd ? following : stated,
      days: line.days,
      plannedDays: line.plannedDays,
      advised: formulas.advised(row),
      latest: basis === 'statedDecision' ? this.serial(line.latest) : formulas.latest(row),
    };
  }

  private serial(date: CalendarDate | null): PlannedCell {
    return date ? toSerial(date, this.context.census.grid.date1904) : null;
  }

  /** What names a line of the census. */
  private needCells({ need, kind, lead }: CalendarLine, rank: number | null): Cells {
    const { census, texts } = this.context;
    const { cells, row } = need!;
    return {
      department: text(need!.department ?? texts.unknown.department),
      title: text(valueOf(cells.intitule)),
      reference: text(valueOf(cells.id_besoin)),
      code: text(valueOf(cells.code_nomenclature)),
      row: linkTo(census.sheet, row, this.firstColumn),
      procedure: kind === 'tender' ? text(lead?.procedure ?? plannedProcedure(census, need!)) : null,
      rank: rank === null ? null : this.rankCell(row, rank),
    };
  }

  /** What names a contract of the register. */
  private contractCells({ contract, lead }: CalendarLine): Cells {
    const { census, texts } = this.context;
    const register = census.registers.tables.contracts;
    if (!contract) return {};
    return {
      department: text(contract.department ?? texts.unknown.department),
      title: text(contract.title),
      reference: text(contract.number),
      code: text(contract.code),
      row: register ? linkTo(register.sheet, contract.row, register.columns.number ?? 0) : contract.row,
      procedure: text(lead?.procedure ?? null),
    };
  }

  /** Where the row of the need stands in Donnees: where it was written, else wherever sorting has moved it. */
  private rankCell(needRow: number, rank: number): PlannedCell {
    const isThere = `IFERROR(INDEX(${this.dataRows},${rank}),0)=${needRow}`;
    return { formula: `=IFERROR(IF(${isThere},${rank},MATCH(${needRow},${this.dataRows},0)),"")` };
  }
}

const linkTo = (sheet: string, row: number, column: number): PlannedCell => ({
  formula: `=HYPERLINK(${textConstant(`#${quotedSheet(sheet)}!${cellAddress(row, column)}`)},${row})`,
});
