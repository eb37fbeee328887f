import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import { columnReference, textConstant } from '../../table/structured-reference';
import type { Census } from '../census';
import type { ValuationRole } from '../families/valuations';
import { toSerial } from '../parsing/calendar';
import { censusLink } from './census-link';
import { DATA_TABLE, type DataColumn } from './data-columns';
import { text } from './data-row';
import type { FamilyAction, FamilyLine } from './families-lines';
import type { PlannedCell, StyleName } from './sheet-plan';

type Texts = Messages['sheets'];

const LOOKS: Record<FamilyAction, StyleName> = {
  raise: 'errorWrapped',
  checkUnit: 'warningWrapped',
  value: 'warningWrapped',
  date: 'warningWrapped',
  common: 'infoWrapped',
};

/** Place of the column with the group's name, which the formulas of a row compare with. */
export const GROUP_COLUMN = 1;

const reference = (texts: Texts, column: DataColumn): string => columnReference(DATA_TABLE, texts.data[column]);

/** Conditions of COUNTIFS that keep the rows of a group, in one role where one is given. */
const conditions = (texts: Texts, group: string, role: ValuationRole | null): string => {
  const inGroup = `${reference(texts, 'valuationGroup')},${group}`;
  return role === null
    ? inGroup
    : `${inGroup},${reference(texts, 'valuationRole')},${textConstant(texts.families.roles[role])}`;
};

/** The figures of a line as formulas over Donnees; `row` is Excel's number on our sheet. */
const liveFigures = (
  texts: Texts,
  row: number,
): Record<'rows' | 'value' | 'unvalued' | 'covered' | 'launch', PlannedCell> => {
  const group = `$${cellAddress(row, GROUP_COLUMN)}`;
  const count = (role: ValuationRole | null): PlannedCell => ({
    formula: `=COUNTIFS(${conditions(texts, group, role)})`,
  });
  const summed = conditions(texts, group, 'summed');
  return {
    rows: count(null),
    value: { formula: `=SUMIFS(${reference(texts, 'estimatedValue')},${summed})` },
    unvalued: count('unvalued'),
    covered: count('covered'),
    launch: { formula: `=MINIFS(${reference(texts, 'launch')},${summed})` },
  };
};

const fixedFigures = ({ group, rows }: FamilyLine, date1904: boolean): ReturnType<typeof liveFigures> => ({
  rows,
  value: group.cents / 100,
  unvalued: group.unvalued.length,
  covered: group.covered.length,
  launch: group.launch && toSerial(group.launch, date1904),
});

const actionText = ({ actions }: FamilyLine, texts: Texts['families']): string =>
  actions.length === 0 ? texts.actions.none : actions.map((action) => texts.actions[action]).join(' ; ');

/** What a line that is to be acted on looks like beside its words. */
const lookOf = ({ actions: [first] }: FamilyLine): StyleName => (first ? LOOKS[first] : 'wrapped');

/**
 * The cells of a line with their looks, in the order of the headers.
 * @param row Excel's number of the row on our sheet
 * @param live figures as formulas, else as they are
 */
export const familyCells = (
  line: FamilyLine,
  census: Census,
  texts: Texts,
  { row, live }: { row: number; live: boolean },
): [PlannedCell, StyleName][] => {
  const { group, tooLight } = line;
  const fixed = fixedFigures(line, census.grid.date1904);
  const figures = live ? liveFigures(texts, row) : fixed;
  const heavy = tooLight.length > 0;
  const planned = line.lightest ?? (group.needs.length === 0 ? null : texts.families.notStated);
  return [
    [text(actionText(line, texts.families)), lookOf(line)],
    [text(line.name), 'wrapped'],
    [text(line.label), 'wrapped'],
    [text(line.required), 'wrapped'],
    [text(planned), heavy ? lookOf(line) : 'wrapped'],
    [text(line.admitted ? texts.families.admitted : tooLight.join(', ')), 'wrapped'],
    [figures.rows, 'integer'],
    [figures.value, 'amount'],
    [group.threshold === null ? null : group.threshold / 100, 'amount'],
    [figures.unvalued, 'crossInteger'],
    [figures.covered, 'crossInteger'],
    [group.departments.length, 'integer'],
    // Without any date the least of them would be 0, which is a day of 1900.
    [group.launch === null ? null : figures.launch, 'date'],
    [censusLink(census, line.firstRow), 'link'],
    [text(line.common), 'wrapped'],
    [text(group.departments.join(', ')), 'wrapped'],
  ];
};
