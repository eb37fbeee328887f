import { plural } from './counting';

/** Page « Réglages ». */
export const settings = {
  title: 'Réglages',
  sheet: 'Feuille du recensement',
  headerRow: (row: number) => `en-têtes ligne ${row}`,
  keptSheet: 'Ce choix est gardé dans le classeur.',
  changeSheet: 'Choisir une autre feuille',
  columns: 'Colonnes',
  columnsText:
    'Ce que chaque en-tête de votre feuille représente. Vos choix sont gardés dans ce classeur, pour tous ceux qui l’ouvrent.',
  doubtful: (n: number) => plural(n, 'colonne à vérifier', 'colonnes à vérifier'),
  settled: (n: number) => plural(n, 'autre colonne', 'autres colonnes'),
  meaning: (header: string, column: string) => `« ${header} » (colonne ${column}) représente`,
  column: (column: string) => `colonne ${column}`,
  none: 'Ne pas utiliser',
  likelyGroup: 'Plus probables',
  allGroup: 'Toutes les colonnes',
  certainty: {
    chosen: 'choisi par vous',
    certain: 'nom du modèle',
    likely: 'nom connu',
    unsure: 'à vérifier',
    unknown: 'inconnu',
  },
  missing: (columns: string, n: number) =>
    `Sans ${n > 1 ? 'elles' : 'elle'}, le recensement ne peut pas être contrôlé : ${columns}.`,
  missingTitle: (n: number) => plural(n, 'colonne manque', 'colonnes manquent'),
  keep: 'Garder et vérifier',
  discard: 'Abandonner les changements',
  forget: 'Oublier mes choix de colonnes',
  pending: 'Changements pas encore gardés.',
  reading: 'Lecture des en-têtes…',
  reload: 'Relire les en-têtes',
  author: 'Auteur',
  live: 'Contrôle pendant la saisie',
  liveSwitch: 'Suivre ce qui est saisi',
  liveText: 'Les lignes modifiées sont contrôlées aussitôt. Sans cela, choisissez Vérifier quand vous le voulez.',
  language: 'Langue',
  languageText: 'Celle du volet et de ses messages, gardée sur ce poste. Les feuilles écrites restent en français.',
  languageOfExcel: 'Celle d’Excel',
  /** Languages bear their own names: who cannot read the pane finds the way back. */
  languages: { 'fr-FR': 'Français', 'en-US': 'English' },
  languageBusy:
    'Avant de changer de langue, terminez ce qui est en cours : travail du volet, besoin ou colonnes non enregistrés.',
};
