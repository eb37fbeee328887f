import type { CensusIndicator } from './indicator';

/** Consecutive yearly campaigns, the first one included (bilan SSPASER, action 1: 2018 to 2023 are six). */
export const campaigns: CensusIndicator = {
  id: 'A01-6',
  axis: 'economic',
  action: 1,
  kind: 'count',
  columns: [],
  target: null,
  over: 'census',
  compute: ({ campaignYear, parameters }) => ({
    numerator: campaignYear - parameters.firstCampaign + 1,
    denominator: null,
  }),
  numerator: ({ campaignYear, firstCampaign }) => `${campaignYear}-${firstCampaign}+1`,
};
