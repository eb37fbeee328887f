import { thisMoment, today } from '../app/clock';
import { describeFailure } from '../app/failure';
import { goToCell } from '../app/go-to';
import type { ExcelSession } from '../excel/session';
import { bindCampaign, loadCampaign } from './campaign-use-cases';
import { bindIndicators, loadIndicators } from './indicator-use-cases';
import type { PaneUseCases } from './state/pane-use-cases';

/** The rules, the indicators, the reports and what changes the census come after the first paint; asked for again if the network failed. */
const load = {
  check: () => import(/* webpackChunkName: "census" */ '../app/check'),
  report: () => import(/* webpackChunkName: "census" */ '../app/report'),
  fix: () => import(/* webpackChunkName: "census" */ '../app/fix'),
  complete: () => import(/* webpackChunkName: "census" */ '../app/complete'),
  undo: () => import(/* webpackChunkName: "census" */ '../app/undo'),
  waive: () => import(/* webpackChunkName: "census" */ '../app/waive'),
  mapping: () => import(/* webpackChunkName: "census" */ '../app/mapping'),
  marks: () => import(/* webpackChunkName: "census" */ '../app/marks'),
  rows: () => import(/* webpackChunkName: "census" */ '../app/faulty-rows'),
  display: () => import(/* webpackChunkName: "census" */ '../app/sheet-display'),
  live: () => import(/* webpackChunkName: "census" */ '../app/live/live'),
  labels: () => import(/* webpackChunkName: "census" */ '../app/column-labels'),
  entry: () => import(/* webpackChunkName: "census" */ '../app/entry/entry-desk'),
};

/** Fetches all of it: a pane that stays open must not look for a script that a newer version replaced. */
export const loadAll = (): Promise<unknown> =>
  Promise.all([...Object.values(load), loadIndicators, loadCampaign].map((part) => part()));

/** The use cases for one session, at the clock of this machine. */
export const bindUseCases = (session: ExcelSession): PaneUseCases => ({
  check: async (options) => (await load.check()).checkWorkbook(session, { ...options, mayBeEmpty: true }),
  writeReports: async (options) => (await load.report()).writeReports(session, options),
  goTo: (sheet, cell) => goToCell(session, sheet, cell),
  describeFailure: (error) => describeFailure(error, session.locale),

  previewFixes: async (result, which) => (await load.fix()).previewFixes(result, which),
  previewCompletions: async (result) => (await load.complete()).previewCompletions(result, session.locale),
  inspect: async (changes) => (await load.fix()).inspectFixes(session, changes),
  apply: async (kind, changes, author) => {
    const by = { author, when: thisMoment() };
    if (kind === 'fix') return (await load.fix()).applyFixes(session, changes, by);
    return (await load.complete()).applyCompletions(session, changes, by);
  },
  undo: async (author) => (await load.undo()).undoLast(session, { author, when: thisMoment() }),
  readLastAction: async () => (await load.undo()).readLastAction(session),

  waive: async (shown, findings, acceptance) =>
    (await load.waive()).waiveFindings(session, shown, findings, { ...acceptance, date: today() }),
  removeWaivers: async (shown, findings) => (await load.waive()).removeWaivers(session, shown, findings),
  forgetWaivers: async (orphans) => (await load.waive()).forgetWaivers(session, orphans),

  startLive: async (ears) => new (await load.live()).Live(session, ears),

  markFindings: async (result) => (await load.marks()).markFindings(session, result),
  unmarkFindings: async (result) => {
    await (await load.marks()).unmarkFindings(session, result);
    return { marked: 0, left: 0 };
  },
  showOnlyFaultyRows: async (result) => (await load.rows()).showOnlyFaultyRows(session, result),
  showAllRows: async (result) => {
    await (await load.rows()).showAllRows(session, result);
    return null;
  },
  readDisplay: async (result) => (await load.display()).readDisplay(session, result),

  readMapping: async () => (await load.mapping()).readMapping(session),
  saveMapping: async (mapping) => (await load.mapping()).saveMapping(session, mapping),
  describeColumns: async (options) => (await load.mapping()).describeColumns(session, options),
  columnLabels: async () => (await load.labels()).columnLabels(),

  entry: async () => new (await load.entry()).EntryDesk(session),

  indicators: bindIndicators(session),
  campaign: bindCampaign(session),
});
