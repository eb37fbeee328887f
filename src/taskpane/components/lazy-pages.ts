import { lazy } from 'react';

/** Pages that come after the first paint. */
const load = {
  checks: () => import(/* webpackChunkName: "pages" */ '../pages/ChecksPage'),
  campaign: () => import(/* webpackChunkName: "campaign" */ '../pages/CampaignPage'),
  indicators: () => import(/* webpackChunkName: "indicators" */ '../pages/IndicatorsPage'),
  entry: () => import(/* webpackChunkName: "pages" */ '../pages/EntryPage'),
  settings: () => import(/* webpackChunkName: "pages" */ '../pages/SettingsPage'),
  waivers: () => import(/* webpackChunkName: "pages" */ './WaiverPanel'),
  preview: () => import(/* webpackChunkName: "pages" */ './PreviewPanel'),
};

/** The pages, each fetched when it is first shown. A page that could not be fetched stays so: others are made to try again. */
export const lazyPages = () => ({
  ChecksPage: lazy(async () => ({ default: (await load.checks()).ChecksPage })),
  CampaignPage: lazy(async () => ({ default: (await load.campaign()).CampaignPage })),
  IndicatorsPage: lazy(async () => ({ default: (await load.indicators()).IndicatorsPage })),
  EntryPage: lazy(async () => ({ default: (await load.entry()).EntryPage })),
  SettingsPage: lazy(async () => ({ default: (await load.settings()).SettingsPage })),
  WaiverPanel: lazy(async () => ({ default: (await load.waivers()).WaiverPanel })),
  PreviewPanel: lazy(async () => ({ default: (await load.preview()).PreviewPanel })),
});

export type LazyPages = ReturnType<typeof lazyPages>;

/** Fetches the pages that are not there yet. */
export const loadPages = (): Promise<unknown> => Promise.all(Object.values(load).map((part) => part()));
