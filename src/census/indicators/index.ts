import { newNeeds } from './a01-1-new-needs';
import { renewals } from './a01-2-renewals';
import { extensions } from './a01-3-extensions';
import { tenders } from './a01-4-tenders';
import { tenderAmount } from './a01-5-tender-amount';
import { campaigns } from './a01-6-campaigns';
import { questioned } from './a06-1-questioned';
import { departments } from './gen-09-departments';
import type { Indicator } from './indicator';

/** Every indicator, in the order they are computed and printed. */
export const INDICATORS: readonly Indicator[] = [
  departments,
  newNeeds,
  renewals,
  extensions,
  tenders,
  tenderAmount,
  campaigns,
  questioned,
];
