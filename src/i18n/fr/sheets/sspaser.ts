import { sspaserQuestions } from './sspaser-questions';

/** The sheet « Fiches SSPASER »: the questionnaire on each consultation to launch (bilan SSPASER, action 6). */
export const sspaser = {
  title: 'Fiches SSPASER – campagne {campagne}',
  subtitle: 'Consultations à lancer de {annee}, feuille « {feuille} ». Établi le {date}.',
  note: 'Répondez par la liste de chaque cellule (« — » : question sans rapport avec l’achat). Réponses, colonnes ajoutées et ordre des lignes sont gardés ; les clauses suivent au prochain calcul.',
  none: 'Aucune consultation à lancer : ni nouveau besoin, ni renouvellement retenu en {annee}. Il n’y a pas de fiche à remplir.',
  headers: {
    row: 'Ligne',
    number: 'N° besoin',
    title: 'Intitulé',
    department: 'Direction',
    amount: 'Montant total HT',
    census: 'Fiche au recensement',
    state: 'État',
    completeness: 'Complétude',
    clauses: 'Clauses suggérées',
    fingerprint: 'Empreinte',
  },
  states: { toFill: 'À remplir', begun: 'En cours', complete: 'Complète', vanished: 'Hors recensement' },
  sides: {
    economy: 'Économie',
    environment: 'Environnement',
    social: 'Social',
    governance: 'Gouvernance',
  },
  hint: '{question} ({sources})',
  action: 'action {actions} du schéma',
  actions: 'actions {actions} du schéma',
  objective: 'objectif {objectif} du schéma',
  clauseLine: '{texte} [{consideration}]',
  clauseBullet: '• {clause}',
  agecPart: ' (catégorie AGEC n° {numero})',
  indexPart: ' ; demander l’indice de {indice} dans le dossier',
  hoursPart: ' : {heures} h, à raison de 10 h par 10 000 € HT',
  ...sspaserQuestions,
};
