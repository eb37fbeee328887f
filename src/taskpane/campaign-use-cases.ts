import type { ExcelSession } from '../excel/session';
import type { CampaignUseCases } from './state/campaign-use-cases';

const load = {
  places: () => import(/* webpackChunkName: "census" */ '../app/campaign-places'),
  files: () => import(/* webpackChunkName: "census" */ '../app/campaign-files'),
  publish: () => import(/* webpackChunkName: "campaign" */ '../app/publish'),
  consolidate: () => import(/* webpackChunkName: "campaign" */ '../app/campaign-consolidate'),
  template: () => import(/* webpackChunkName: "campaign" */ '../app/campaign-template'),
};

/** Fetches what the page Campagne works with. */
export const loadCampaign = (): Promise<unknown> => Promise.all(Object.values(load).map((part) => part()));

/** The use cases of the page Campagne for one session. */
export const bindCampaign = (session: ExcelSession): CampaignUseCases => ({
  places: async () => (await load.places()).campaignPlaces(session),
  look: async (workbook) => (await load.files()).requireWorkbookFile(workbook, session.locale),
  publish: async (options) => {
    const { files, notices } = await (await load.publish()).publishWorkbook(session, options);
    return { files, notices };
  },
  consolidate: async (workbooks, options) => {
    const { consolidateHere } = await load.consolidate();
    const { plan, files, failures } = await consolidateHere(session, workbooks, options);
    return {
      rows: plan.rows.length,
      files: files.map(({ file, rows, issues }) => ({ file, rows: rows.length, issues: issues.length })),
      failures,
      missing: plan.missingDepartments ?? [],
      notices: plan.notices,
    };
  },
  prepare: async (year, source, options) => {
    const { prepareHere } = await load.template();
    const { renewals, extensions, notices } = await prepareHere(session, year, source, options);
    return { year: year + 1, renewals, extensions, notices };
  },
});
