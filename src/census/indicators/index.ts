import { newNeeds } from './a01-1-new-needs';
import { renewals } from './a01-2-renewals';
import { extensions } from './a01-3-extensions';
import { tenders } from './a01-4-tenders';
import { tenderAmount } from './a01-5-tender-amount';
import { campaigns } from './a01-6-campaigns';
import { questioned } from './a06-1-questioned';
import { buildings, renovations } from './a11-a12-a13-operations';
import { recycledContracts } from './a14-1-recycled-contracts';
import { agecOverview } from './a14-2-agec';
import { catering, trays } from './a14-3-a18-catering';
import { ecolabels, soberContracts } from './a16-a20-a21-environmental-contracts';
import { fleet } from './a19-fleet';
import { men, people, women } from './a22-people';
import { generalClauses } from './a23-a24-clauses-in-contracts';
import { askedHours } from './a26-asked-hours';
import { companies } from './a27-10-11-companies';
import { socialContracts } from './a27-9-social-contracts';
import { contractsWithHours, hoursByKind, insertionHours } from './a27-insertion-hours';
import { workContracts } from './a28-work-contracts';
import { insertionCriterion } from './a29-1-insertion-criterion';
import { volume } from './gen-01-volume';
import { notifiedContracts, regionalContracts } from './gen-02-03-contracts';
import { purchaseTypes } from './gen-04-07-purchase-types';
import { paymentDays } from './gen-08-payment-days';
import { departments } from './gen-09-departments';
import { scheme } from './gou-01-scheme';
import { electedMeetings, forum, inclusiveMeetings, trainingMeetings } from './gou-02-a02-a05-a25-a30-events';
import type { Indicator } from './indicator';

const GENERAL = [volume, notifiedContracts, regionalContracts, ...purchaseTypes, paymentDays, departments];
const GOVERNANCE = [scheme, electedMeetings];
const ECONOMIC = [newNeeds, renewals, extensions, tenders, tenderAmount, campaigns, ...forum, questioned];
const ENVIRONMENTAL = [
  ...[...buildings, ...renovations],
  ...[recycledContracts, agecOverview, trays, ecolabels, ...catering],
  ...[...fleet, ...soberContracts],
];
const SOCIAL = [
  ...[women, ...generalClauses, inclusiveMeetings, ...askedHours],
  ...[insertionHours, people, men, contractsWithHours, ...hoursByKind, socialContracts, ...companies],
  ...[...workContracts, insertionCriterion, trainingMeetings],
];

/** Every indicator, in the order of the published report, in which they are computed and printed. */
export const INDICATORS: readonly Indicator[] = [...GENERAL, ...GOVERNANCE, ...ECONOMIC, ...ENVIRONMENTAL, ...SOCIAL];
