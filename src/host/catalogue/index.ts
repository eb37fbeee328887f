export type { Catalogue, CatalogueClass, CatalogueMember } from './catalogue';
export { coverage, coveredMembers, type Coverage, type CoveredMember } from './coverage';
export { coverageText } from './coverage-text';
export { loadCatalogue } from './load-catalogue';
export { mismatches, type Mismatch } from './mismatches';
export { offers } from './offers';
export { standingOf, topicOf, type TopicStanding } from './topics';
export { memberSets, newerMembers } from './newer-members';
