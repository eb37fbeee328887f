import { count, plural } from './counting';

const axis = {
  general: 'Chiffres généraux',
  governance: 'Gouvernance',
  economic: 'Axe économique',
  environmental: 'Axe environnemental',
  social: 'Axe social',
};

/** Page « Indicateurs ». */
export const indicators = {
  title: 'Indicateurs',
  /** What `Intl` formats figures by. */
  locale: 'fr-FR',
  campaign: (year: number) => `Campagne ${year}`,
  computing: 'Calcul des indicateurs…',
  axis,
  groupCount: (known: number, all: number) => `${count(known)} sur ${count(all)} avec une valeur`,
  total: (n: number) => plural(n, 'indicateur', 'indicateurs'),
  search: 'Rechercher dans les indicateurs',
  searchHint: 'Rechercher',
  clearSearch: 'Effacer la recherche',
  filter: 'Afficher',
  filters: { all: 'Tous', known: 'Avec valeur', missing: 'Manquants', behind: 'Sous la cible' },
  expandAll: 'Tout déplier',
  collapseAll: 'Tout replier',
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Aucun indicateur ne répond à cette recherche. Essayez d’autres mots, ou affichez-les tous.',
  },
  notChecked: {
    title: 'Pas encore d’indicateur',
    text: 'Choisissez Vérifier : les indicateurs sont calculés sans rien écrire. Calculer les écrit aussi dans le classeur.',
  },
  fromCheck:
    'Valeurs de la dernière vérification. Choisissez Calculer pour les écrire dans le classeur et voir leurs lignes.',
  status: { computed: 'Calculé', declared: 'Déclaré', missing: 'Manquant' },
  noValue: 'sans valeur',
  /** The unit of the sheet beside a figure: a bare number has none, and French has the singular below 2. */
  unit: (unit: string, n: number) => (unit === 'nombre' ? '' : Math.abs(n) < 2 ? unit.replace(/s$/, '') : unit),
  target: 'Cible',
  targetValue: (sense: 'atLeast' | 'atMost', value: string) =>
    `${sense === 'atLeast' ? 'au moins' : 'au plus'} ${value}`,
  deadline: (year: number) => `d’ici ${year}`,
  noDeadline: 'sans échéance',
  states: { reached: 'atteinte', notReached: 'non atteinte', notYet: 'pas encore atteinte' },
  trend: 'Évolution',
  trends: {
    up: 'hausse',
    down: 'baisse',
    same: 'stable',
    upGood: 'hausse favorable',
    upBad: 'hausse défavorable',
    downGood: 'baisse favorable',
    downBad: 'baisse défavorable',
  },
  since: (value: string, year: number) => `${value} en ${year}`,
  /** French has the singular below 2. */
  points: (change: string, n: number) => `${change} ${Math.abs(n) < 2 ? 'point' : 'points'}`,
  percent: (change: string) => `${change} %`,
  /** Units of numerators and denominators; French has the singular below 2. */
  partUnits: {
    euros: () => '€',
    hours: () => 'h',
    days: (n: number): string => (Math.abs(n) < 2 ? 'jour' : 'jours'),
    weeks: (n: number): string => (Math.abs(n) < 2 ? 'semaine' : 'semaines'),
    kilograms: () => 'kg',
  },
  numerator: 'Numérateur',
  denominator: 'Dénominateur',
  remark: 'À savoir',
  missing: 'Pourquoi, et que faire',
  details: 'Définition et valeurs',
  detailsOf: (label: string) => ` : ${label}`,
  perimeter: 'Périmètre',
  source: 'Source',
  series: (label: string) => `Valeurs par année : ${label}`,
  year: 'Année',
  value: 'Valeur',
  chart: (label: string, values: string, target: string | null) =>
    `Graphique de ${label}. ${values}.${target === null ? '' : ` Cible ${target}.`}`,
  chartValue: (year: number, value: string) => `${year} : ${value}`,
  goToRow: 'Voir la ligne',
  goToRowOf: (label: string) => ` de la feuille Indicateurs : ${label}`,
  /** By what is behind a figure: rows of Données, lines of a register, a declared value, a register without such a line. */
  ways: {
    data: 'Voir les lignes comptées',
    rows: 'Voir les lignes comptées',
    declared: 'Voir la valeur déclarée',
    register: 'Voir le registre',
  },
  showRowsOf: (label: string) => ` : ${label}`,
  shown: (label: string, criteria: string) => `${label} : la feuille Données ne montre que ${criteria}.`,
  shownRows: (label: string, sheet: string, n: number) =>
    `${label} : la feuille « ${sheet} » ne montre que ${plural(n, 'ligne comptée', 'lignes comptées')}.`,
  namesOnce: (n: number) => `Une même valeur n’y compte qu’une fois, soit ${count(n)}.`,
  rowsLeft: (n: number) =>
    n < 2
      ? 'Un filtre de cette feuille en masque encore une.'
      : `Un filtre de cette feuille en masque encore ${count(n)}.`,
  shownInPart: (sheet: string) => `La feuille « ${sheet} » ne montre qu’une partie de ses lignes.`,
  showAll: 'Tout afficher',
  allRowsShown: 'Les autres lignes sont à nouveau affichées.',
};
