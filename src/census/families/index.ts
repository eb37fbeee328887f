export { commonNeeds, commonNeedSteps, type CommonNeed } from './common-needs';
export { valuationGroups } from './group-needs';
export { LotsApart } from './lots-apart';
export { tooLightRows, type TooLight } from './too-light';
export type { ValuationGroup, ValuationKind } from './valuation-group';
