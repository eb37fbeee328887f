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

/** Lines up to which the list is made of formulas: eight each, which take time to read and to calculate. */
export const MOST_LIVE = 2000;

/** Writes the lines of the list; made once for a sheet. */
export class CalendarWriter {
  private readonly formulas: CalendarFormulas;
  /** The rows of the needs in Donnees. */
  private readonly dataRows: string;
  /** Leftmost known column of the census, where links lead. */
  private readonly firstColumn: number;

  /** @param isLive formulas that follow Donnees; else the figures as they are */
  constructor(
    private readonly context: CalendarContext,
    private readonly isLive: boolean,
  ) {
    this.formulas = calendarFormulas(context);
    this.dataRows = dataReference(context, 'row');
    this.firstColumn = Math.min(...context.census.location.columns.map(({ index }) => index));
  }

  /** The cells of a line by column. */
  cells({ line, row, rank, remark }: PlacedLine): Cells {
    const { texts } = this.context;
    return {
      ...(line.need ? this.needCells(line, rank) : this.contractCells(line)),
      kind: text(texts.calendar.list.kinds[line.kind]),
      days: line.days,
      plannedDays: line.plannedDays,
      remark: text(remark),
      ...this.figures(line),
      ...(this.isLive ? { ...this.liveDates(line, row), ...this.liveStand(line, row) } : {}),
    };
  }

  /** Dates, margin and state as they are. */
  private figures(line: CalendarLine): Cells {
    return {
      contractEnd: this.serial(line.contractEnd),
      deadline: this.serial(line.deadline),
      advised: this.serial(line.advised),
      latest: this.serial(line.latest),
      planned: this.serial(line.planned),
      margin: line.margin,
      state: text(this.context.texts.calendar.states.labels[line.state]),
    };
  }

  /** Where a consultation stands, as formulas. */
  private liveStand({ kind, state }: CalendarLine, row: number): Cells {
    if (kind !== 'tender') return {};
    const cells = { planned: this.formulas.launch(row), margin: this.formulas.margin(row) };
    return state === 'launched' ? cells : { ...cells, state: this.formulas.tenderState(row) };
  }

  /** The dates of a line as formulas: those that Donnees holds, and what follows from them. */
  private liveDates(line: CalendarLine, row: number): Cells {
    const { need, contractEnd, deadline, basis } = line;
    const { formulas } = this;
    const isHeld = (key: 'date_fin_actuel' | 'date_notification', date: CalendarDate | null): boolean =>
      need !== null && same(valueOf(need.cells[key])?.start, date);
    const cells: Cells = { advised: formulas.advised(row) };
    if (basis !== 'statedDecision') cells.latest = formulas.latest(row);
    if (isHeld('date_fin_actuel', contractEnd)) cells.contractEnd = formulas.currentEnd(row);
    if (contractEnd) cells.deadline = line.kind === 'extension' ? formulas.sameDay(row) : formulas.dayAfter(row);
    else if (basis === 'award' && isHeld('date_notification', deadline)) cells.deadline = formulas.award(row);
    return cells;
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
      row: this.link(census.sheet, row, this.firstColumn),
      procedure: kind === 'tender' ? text(lead?.procedure ?? plannedProcedure(census, need!)) : null,
      rank: rank === null || !this.isLive ? null : this.rankCell(row, rank),
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
      row: register ? this.link(register.sheet, contract.row, register.columns.number ?? 0) : contract.row,
      procedure: text(lead?.procedure ?? null),
    };
  }

  /** Where the row of the need stands in Donnees: where it was written, else wherever sorting has moved it. */
  private rankCell(needRow: number, rank: number): PlannedCell {
    const isThere = `IFERROR(INDEX(${this.dataRows},${rank}),0)=${needRow}`;
    return { formula: `=IFERROR(IF(${isThere},${rank},MATCH(${needRow},${this.dataRows},0)),"")` };
  }

  /** The row's number, leading to its cell. */
  private link(sheet: string, row: number, column: number): PlannedCell {
    if (!this.isLive) return row;
    const target = textConstant(`#${quotedSheet(sheet)}!${cellAddress(row, column)}`);
    return { formula: `=HYPERLINK(${target},${row})` };
  }
}
