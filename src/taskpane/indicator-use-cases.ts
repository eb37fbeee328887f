import type { ExcelSession } from '../excel/session';
import type { IndicatorUseCases } from './state/indicator-use-cases';

const load = {
  board: () => import(/* webpackChunkName: "census" */ '../app/indicator-board'),
  sheets: () => import(/* webpackChunkName: "census" */ '../app/indicator-sheets'),
};

/** Fetches what the page Indicateurs works with. */
export const loadIndicators = (): Promise<unknown> => Promise.all(Object.values(load).map((part) => part()));

/** The use cases of the page Indicateurs for one session. */
export const bindIndicators = (session: ExcelSession): IndicatorUseCases => ({
  read: async ({ source }, signal) => (await load.board()).readIndicatorBoard(source, session.locale, signal),
  sheets: async () => (await load.sheets()).indicatorSheets(session),
  goTo: async ({ result: { id, year } }) => (await load.sheets()).goToIndicator(session, id, year),
  showRows: async ({ source }) => {
    if (source?.kind !== 'data') return null;
    const { describeCriteria, showDataRows } = await load.sheets();
    await showDataRows(session, source.criteria);
    return describeCriteria(source.criteria);
  },
  showAllRows: async () => (await load.sheets()).showAllDataRows(session),
});
