import { indicatorText } from '../../indicator-text';

/** Indicators: economic axis. */
export const economicIndicators = {
  'A01-1': indicatorText(
    'New needs',
    'besoins',
    'Retained rows of the year, origin “Nouveau besoin”.',
    'Recensement',
    'Rows “Nouveau besoin”',
  ),
  'A01-2': indicatorText(
    'Needs to renew',
    'besoins',
    'Retained rows of the year, origin “À renouveler”.',
    'Recensement',
    'Rows “À renouveler”',
  ),
  'A01-3': indicatorText(
    'Contracts to extend',
    'marchés',
    'Retained rows of the year, origin “À reconduire”: no tender is launched.',
    'Recensement',
    'Rows “À reconduire”',
  ),
  'A01-4': indicatorText(
    'Tenders to launch',
    'consultations',
    'Retained new needs and renewals; extensions are none.',
    'Recensement',
    'Rows “Nouveau besoin” and “À renouveler”',
  ),
  'A01-5': indicatorText(
    'Total amount of the tenders to launch',
    '€',
    'Sum of the total amounts excluding tax (whole duration, extensions included) of the tenders to launch.',
    'Recensement',
    'Total amounts before tax',
  ),
  'A01-6': indicatorText(
    'Consecutive yearly campaigns',
    'campagnes',
    'From the first campaign to this one, both included.',
    'Campagne',
    'Campaign year − first campaign + 1',
  ),
  'A02-1': indicatorText(
    'Companies at the FAIR forum',
    'entreprises',
    'Exhibiting companies of the FAIR forums held in the year.',
    'Evenements',
    'Exhibiting companies',
  ),
  'A02-2': indicatorText(
    'People at the FAIR forum',
    'personnes',
    'People present at the FAIR forums held in the year.',
    'Evenements',
    'Participants',
  ),
  'A05-1': indicatorText(
    'Workshops on access to public contracts',
    'ateliers',
    'Events of the year of the type “Atelier d’accès à la commande publique”.',
    'Evenements',
    'Workshops',
  ),
  'A06-1': indicatorText(
    'Purchases questioned on the transition (SSPASER sheet)',
    '%',
    'Retained rows with an SSPASER sheet, over all retained rows, extensions included: a complete one in the workbook (sheet Fiches SSPASER) or, without an answer there, « Oui » in the census. One that was begun does not count.',
    'Recensement, FichesSSPASER',
    'Rows with an SSPASER sheet',
    'Retained rows',
  ),
};
