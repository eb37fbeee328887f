import { count, plural } from './counting';

/** Page « Contrôles »: the list of findings and what is said of each. */
export const findings = {
  title: 'Anomalies',
  all: 'Tout',
  filter: 'Filtrer par gravité',
  filterOption: (label: string, n: number) => `${label} (${count(n)})`,
  waivedFilter: 'Dérogations',
  search: 'Rechercher dans les anomalies',
  searchHint: 'Rechercher',
  grouping: 'Regrouper',
  groupings: { rule: 'Par contrôle', row: 'Par ligne', department: 'Par direction' },
  previous: 'Anomalie précédente',
  next: 'Anomalie suivante',
  position: (index: number, total: number) => `${count(index)} sur ${count(total)}`,
  count,
  total: (n: number) => plural(n, 'anomalie', 'anomalies'),
  list: 'Liste des anomalies',
  listHint:
    'Flèches haut et bas pour parcourir, Entrée pour aller à la cellule et voir que faire, puis Tabulation. F8 va à l’anomalie suivante, Majuscule F8 à la précédente.',
  group: (rule: string, title: string | null) => (title ? `${rule} · ${title}` : `Contrôle ${rule}`),
  rowGroup: (row: number, title: string) => (title ? `Ligne ${row} · ${title}` : `Ligne ${row}`),
  otherSheet: (group: string, sheet: string) => `${group}, feuille ${sheet}`,
  noDepartment: 'Sans direction reconnue',
  groupCount: (n: number) => plural(n, 'anomalie', 'anomalies'),
  collapseAll: 'Tout replier',
  expandAll: 'Tout déplier',
  place: (row: number, column: string | null) => (column ? `Ligne ${row}, colonne ${column}` : `Ligne ${row}`),
  placeOnSheet: (sheet: string, place: string) => `${place}, feuille ${sheet}`,
  otherCells: (n: number) => `et ${plural(n, 'autre cellule', 'autres cellules')}`,
  value: 'Valeur',
  fix: 'Correction proposée',
  waived: 'Dérogation motivée',
  details: 'Que faire de cette anomalie',
  advice: 'Que faire',
  source: 'Source',
  none: {
    title: 'Bravo, aucune anomalie',
    text: 'Chaque ligne du recensement passe tous les contrôles. Vous pouvez calculer les indicateurs.',
  },
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Aucune anomalie ne contient ces mots. Essayez-en d’autres, ou effacez la recherche.',
  },
  display: {
    menu: 'Affichage dans la feuille',
    /** The menu's name while the sheet does not show itself as the user left it. */
    menuWith: (shown: string) => `Affichage dans la feuille : ${shown}`,
    marked: 'cellules marquées',
    rowsHidden: 'lignes masquées',
    /** `null` when the rows were hidden before the pane was opened. */
    onlyShown: (n: number | null) => {
      if (n === null) return 'Seules les lignes en anomalie sont affichées.';
      if (n === 0) return 'Aucune ligne n’est en anomalie : elles sont toutes masquées.';
      return n === 1
        ? 'Seule la ligne en anomalie est affichée.'
        : `Seules les ${count(n)} lignes en anomalie sont affichées.`;
    },
    showAll: 'Tout afficher',
    mark: 'Marquer les cellules en anomalie',
    onlyFaulty: 'Lignes en anomalie seulement',
    done: {
      mark: (n: number) => `${plural(n, 'cellule marquée', 'cellules marquées')}. Vos mises en forme restent dessous.`,
      unmark: () => 'Marques retirées.',
      hideRows: (n: number) => `${plural(n, 'ligne affichée', 'lignes affichées')}, les autres sont masquées.`,
      showRows: () => 'Toutes les lignes sont affichées, sauf celles que vous aviez masquées.',
    },
    left: (n: number) =>
      `${plural(n, 'cellule n’a pas été marquée', 'cellules n’ont pas été marquées')} : il y en a trop.`,
    tooScattered: 'Trop de lignes sont déjà masquées çà et là : affichez-les d’abord.',
  },
  catchingUp: 'Mise à jour…',
  clearSearch: 'Effacer la recherche',
  notChecked: {
    title: 'Pas encore de contrôle',
    text: 'Choisissez Vérifier : chaque ligne du recensement est contrôlée, rien n’est écrit.',
  },
  wentTo: (place: string) => `Cellule sélectionnée : ${place}.`,
};
