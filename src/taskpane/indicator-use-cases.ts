import type { ExcelSession } from '../excel/session';
import type { IndicatorUseCases } from './state/indicator-use-cases';

const load = {
  board: () => import(/* webpackChunkName: "census" */ '../app/indicator-board'),
  sheets: () => import(/* webpackChunkName: "census" */ '../app/indicator-sheets'),
  rows: () => import(/* webpackChunkName: "census" */ '../app/counted-rows-shown'),
};

/** Fetches what the page Indicateurs works with. */
export const loadIndicators = (): Promise<unknown> => Promise.all(Object.values(load).map((part) => part()));

/** The use cases of the page Indicateurs for one session. */
export const bindIndicators = (session: ExcelSession): IndicatorUseCases => ({
  read: async ({ source }, signal) => (await load.board()).readIndicatorBoard(source, session.locale, signal),
  sheets: async () => (await load.sheets()).indicatorSheets(session),
  goTo: async ({ result: { id, year } }) => (await load.sheets()).goToIndicator(session, id, year),
  showRows: async ({ source }) => {
    if (source?.kind === 'rows') {
      const { showOnlyCountedRows } = await load.rows();
      return { kind: 'register', sheet: source.sheet, ...(await showOnlyCountedRows(session, source)) };
    }
    if (source?.kind !== 'data') return null;
    const { describeCriteria, showDataRows } = await load.sheets();
    await showDataRows(session, source.criteria);
    return { kind: 'data', criteria: describeCriteria(source.criteria) };
  },
  showAllRows: async (rows) => {
    if (rows.kind === 'data') await (await load.sheets()).showAllDataRows(session);
    else await (await load.rows()).showAllRegisterRows(session, rows.sheet);
  },
  readShownRows: async ({ census }) => {
    const sheet = await (await load.rows()).registerShownInPart(session, census.sheet);
    return sheet === null ? null : { kind: 'register', sheet, shown: null, left: 0, names: null };
  },
});
