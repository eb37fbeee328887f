import { bilanEconomic } from './bilan-economic';
import { bilanEnvironmental } from './bilan-environmental';
import { bilanGeneral } from './bilan-general';
import { bilanSocial } from './bilan-social';

/**
 * Texts of the sheet Bilan SPASER. Sentences are templates: `{v}` the figure of the year with its unit, `{p}` the last one
 * known before, `{n}` and `{d}` numerator and denominator, `{c}` the target, `{annee}` and `{avant}` the years of `{v}` and `{p}`, `{un|plusieurs}`
 * words that follow the figure; what stands in `[…]` is left out where one of its figures is missing.
 */
export const bilan = {
  title: 'Bilan du SPASER – campagne {campagne}',
  subtitle: 'Schéma de promotion des achats socialement et écologiquement responsables. Établi le {date}.',
  note: 'Phrases et chiffres suivent la table Indicateurs ; n. d. : donnée non disponible.',
  /** On the sheet, not on paper. */
  hints: [
    'Cette feuille est réécrite à chaque calcul. Vos commentaires, eux, restent :',
    'une table CommentairesBilan (colonnes Année, Action, Commentaire) les donne par action ou par axe,',
    'et ils sont imprimés sous leur action.',
  ],
  headers: {
    text: 'Actions et résultats',
    id: 'Indicateur',
    target: 'Cible',
    trend: 'Évolution',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    knownYear: 'Année connue',
    known: 'Sa valeur',
  },
  unknown: 'n. d.',
  none: '–',
  glance: 'En un coup d’œil',
  axis: 'Axe {axe}',
  action: 'Action {numero} – {titre}',
  missing: '{indicateur} : valeur manquante.',
  toComplete: 'À compléter : {raisons}',
  noIndicator: 'Le schéma ne lui donne pas d’indicateur.',
  /** Added to the sentence of an indicator that has a target. */
  target: '[ Cible : {c}.]',
  targetBy: '[ Cible : {c} en {echeance}.]',
  decimalSeparator: ',',
  groupSeparator: '\u00a0',
  percent: '{nombre}\u00a0%',
  million: '{nombre} million d’euros',
  millions: '{nombre} millions d’euros',
  euros: '{nombre}\u00a0€',
  figures: {
    ...bilanGeneral.sentences,
    ...bilanEconomic.sentences,
    ...bilanEnvironmental.sentences,
    ...bilanSocial.sentences,
  },
  axes: {
    general: bilanGeneral.general,
    governance: bilanGeneral.governance,
    economic: bilanEconomic.axis,
    environmental: bilanEnvironmental.axis,
    social: bilanSocial.axis,
  },
  actions: { ...bilanEconomic.actions, ...bilanEnvironmental.actions, ...bilanSocial.actions },
  charts: {
    data: 'Données des graphiques',
    types: {
      title: 'Montant des marchés par type d’achat',
      alt: 'Anneau : part de chaque type d’achat dans le montant des marchés de {annee}. {valeurs}.',
      labels: ['Fournitures', 'Services', 'Travaux', 'Études'],
    },
    needs: {
      title: 'Besoins recensés',
      alt: 'Colonnes : besoins recensés en {annee} par nature. {valeurs}.',
      labels: ['Nouveaux', 'À renouveler', 'À reconduire'],
    },
    food: {
      title: 'Achats de denrées : parts et cible EGalim',
      alt: 'Barres : parts des achats de denrées de {annee}. {valeurs}.',
      labels: ['SIQO', 'Bio', 'EGalim, total', 'Cible EGalim'],
    },
    fleet: {
      title: 'Parc automobile par motorisation',
      alt: 'Anneau : véhicules du parc de {annee} par motorisation. {valeurs}.',
      labels: ['Hybrides', 'Électriques', 'Autres'],
    },
    hours: {
      title: 'Heures d’insertion réalisées',
      alt: 'Colonnes : heures d’insertion réalisées par année. {valeurs}.',
    },
    kinds: {
      title: 'Heures d’insertion par type de marché',
      alt: 'Anneau : part de chaque type de marché dans les heures d’insertion de {annee}. {valeurs}.',
      labels: ['Travaux', 'Transports', 'Services et fournitures', 'Prestations intellectuelles'],
    },
    contracts: {
      title: 'Contrats de travail en insertion',
      alt: 'Barres : part des contrats de travail de {annee} par type. {valeurs}.',
      labels: ['CDI', 'CDD', 'Alternance'],
    },
    women: {
      title: 'Femmes dans les marchés clausés',
      alt: 'Barres : part des femmes parmi les bénéficiaires en {annee}, et sa cible. {valeurs}.',
      labels: ['Part des femmes', 'Cible'],
    },
  },
};
