import type { Messages } from '../../i18n';
import { cellAddress, quotedSheet } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import type { Census } from '../census';
import { countedRows } from '../indicators/counted-rows';
import { declaredLine } from '../indicators/declared';
import type { RegisterIndicator } from '../indicators/indicator';
import type { Measure } from '../indicators/measure';
import type { Fields, Register } from '../registers/register';
import { schemaOf } from '../registers/schemas';
import type { IndicatorLine } from './indicator-line';
import { text } from './data-row';
import type { PlannedCell } from './sheet-plan';

/** A link within the workbook; this form works in Excel and in LibreOffice. */
export const linkTo = (sheet: string, place: string, label: string): PlannedCell => ({
  formula: `=HYPERLINK(${textConstant(`#${quotedSheet(sheet)}!${place}`)},${textConstant(label)})`,
});

/** The rows of a register that a figure counts: all of them where they follow each other, else the first one. */
const registerPlace = (measure: Measure, register: Register<Fields>, year: number): string => {
  const columns = Object.values(register.columns) as number[];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const rows = countedRows(measure, register, year);
  const first = rows[0] ?? register.firstRow;
  const last = rows.at(-1) ?? first;
  const end = last - first === rows.length - 1 ? last : first;
  return `${cellAddress(first, left)}:${cellAddress(end, right)}`;
};

const registerLink = (indicator: RegisterIndicator, source: string, census: Census, year: number): PlannedCell => {
  const measure = indicator.measures.find(({ register }) => schemaOf(register).names[0] === source);
  const register = measure && census.registers.tables[measure.register];
  return register ? linkTo(register.sheet, registerPlace(measure, register, year), source) : text(source);
};

/**
 * The table that a figure comes from, as a link to the rows concerned: those of the register that count, the cell of a
 * declared value, the needs in Données. A figure that is missing has the name of the table that would give it.
 */
export const sourceCell = (
  { indicator, result }: IndicatorLine,
  census: Census,
  texts: Messages['sheets'],
): PlannedCell => {
  const { status, source = '', year } = result;
  if (status === 'missing') return text(texts.indicators[indicator.id].source);
  if (status === 'declared') {
    const { declared } = census.registers;
    const line = declaredLine(declared, indicator.id, year);
    return declared && line ? linkTo(declared.sheet, cellAddress(line.row, declared.column), source) : text(source);
  }
  if (indicator.over === 'census') return linkTo(texts.names.donnees, 'A1', texts.names.donnees);
  return registerLink(indicator, source, census, year);
};
