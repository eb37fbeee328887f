import { textConstant } from '../../table/structured-reference';
import type { Census, Need } from '../census';
import { valueOf } from '../parsing/reading';
import { needSheetsOf } from '../sspaser/need-sheets';
import type { SheetState } from '../sspaser/completeness';
import { YES } from '../vocabulary';
import { countIfs } from './formulas';
import type { CensusIndicator } from './indicator';
import { countNeeds } from './needs';

/** The workbook holds an answer for a consultation of the year. */
const hasAnswers = (census: Census): boolean =>
  Boolean(census.considerationSheets) && needSheetsOf(census).sheets.some(({ state }) => state !== 'toFill');

/** How far the sheet of each need is, where it has one with an answer. */
const statesOf = (census: Census): ReadonlyMap<Need, SheetState> =>
  new Map(hasAnswers(census) ? needSheetsOf(census).sheets.map(({ need, state }) => [need, state]) : []);

/**
 * Share of the needs questioned with the SSPASER sheet (bilan SSPASER, action 6), extensions included: those whose sheet in
 * the workbook is complete, and of those without an answer there the ones for which the census says « Oui ». A sheet that
 * was begun does not count before it is complete, whatever the census says.
 */
export const questioned: CensusIndicator = {
  id: 'A06-1',
  axis: 'economic',
  action: 6,
  kind: 'percent',
  columns: ['fiche_sspaser'],
  spares: hasAnswers,
  target: null,
  over: 'census',
  compute: (census) => {
    const states = statesOf(census);
    const isQuestioned = (need: Need): boolean => {
      const state = states.get(need) ?? 'toFill';
      return state === 'complete' || (state === 'toFill' && valueOf(need.cells.fiche_sspaser) === true);
    };
    return { numerator: countNeeds(census, isQuestioned), denominator: countNeeds(census, () => true) };
  },
  // What the census says, then what the sheets change of it: complete ones more, begun ones less.
  numerator: (names) => {
    const inCensus = countIfs(names, ['sspaserSheet', YES]);
    if (!names.sspaser) return inCensus;
    const { state, census, complete, begun } = names.sspaser;
    const sheets = (of: string, says: string): string =>
      `COUNTIFS(${state},${textConstant(of)},${census},${textConstant(says)})`;
    return `${inCensus}+${sheets(complete, `<>${YES}`)}-${sheets(begun, YES)}`;
  },
  denominator: (names) => countIfs(names),
};
