import type { Indicator } from './indicator';

/** Consecutive yearly campaigns, the first one included (bilan SSPASER, action 1: 2018 to 2023 are six). */
export const campaigns: Indicator = {
  id: 'A01-6',
  axis: 'economic',
  kind: 'count',
  columns: [],
  target: null,
  compute: ({ campaignYear, parameters }) => ({
    numerator: campaignYear - parameters.firstCampaign + 1,
    denominator: null,
  }),
  numerator: ({ campaignYear, firstCampaign }) => `${campaignYear}-${firstCampaign}+1`,
};
