import { indicatorText } from '../../indicator-text';

/** Indicators: economic axis. */
export const economicIndicators = {
  'A01-1': indicatorText(
    'Nouveaux besoins recensés',
    'besoins',
    'Lignes retenues de l’année, nature « Nouveau besoin ».',
    'Recensement',
    'Lignes « Nouveau besoin »',
  ),
  'A01-2': indicatorText(
    'Besoins à renouveler',
    'besoins',
    'Lignes retenues de l’année, nature « À renouveler ».',
    'Recensement',
    'Lignes « À renouveler »',
  ),
  'A01-3': indicatorText(
    'Marchés à reconduire',
    'marchés',
    'Lignes retenues de l’année, nature « À reconduire » : aucune consultation n’est lancée.',
    'Recensement',
    'Lignes « À reconduire »',
  ),
  'A01-4': indicatorText(
    'Consultations à lancer',
    'consultations',
    'Nouveaux besoins et besoins à renouveler retenus ; les reconductions n’en sont pas.',
    'Recensement',
    'Lignes « Nouveau besoin » et « À renouveler »',
  ),
  'A01-5': indicatorText(
    'Montant total des consultations à lancer',
    '€',
    'Somme des montants totaux HT (durée entière, reconductions comprises) des consultations à lancer.',
    'Recensement',
    'Montants totaux HT',
  ),
  'A01-6': indicatorText(
    'Années consécutives de campagne',
    'campagnes',
    'De la première campagne à celle-ci, les deux comprises.',
    'Campagne',
    'Année de campagne − première campagne + 1',
  ),
  'A02-1': indicatorText(
    'Entreprises exposantes au FAIR',
    'entreprises',
    'Entreprises exposantes des forums FAIR tenus dans l’année.',
    'Evenements',
    'Entreprises exposantes',
  ),
  'A02-2': indicatorText(
    'Participants au FAIR',
    'personnes',
    'Participants des forums FAIR tenus dans l’année.',
    'Evenements',
    'Participants',
  ),
  'A05-1': indicatorText(
    'Ateliers d’accès à la commande publique',
    'ateliers',
    'Événements de l’année de type « Atelier d’accès à la commande publique ».',
    'Evenements',
    'Ateliers',
  ),
  'A06-1': indicatorText(
    'Achats questionnés sur la transition (fiche SSPASER)',
    '%',
    'Lignes retenues avec une fiche SSPASER, sur toutes les lignes retenues, reconductions comprises : fiche complète du classeur (feuille Fiches SSPASER) ou, sans réponse dans le classeur, « Oui » au recensement. Une fiche commencée ne compte pas.',
    'Recensement, FichesSSPASER',
    'Lignes avec fiche SSPASER',
    'Lignes retenues',
  ),
};
