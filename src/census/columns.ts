import catalogue from './data/columns.json';
import { HEADER_SYNONYMS } from './header-synonyms';

/** Keys of the 65 columns of the census, in the order of the template. */
export const COLUMN_KEYS = [
  'id_besoin',
  'annee',
  'direction',
  'service',
  'referent',
  'nature_besoin',
  'intitule',
  'description',
  'code_nomenclature',
  'libelle_nomenclature',
  'type_achat',
  'cpv',
  'operation',
  'num_marche_actuel',
  'titulaire_actuel',
  'date_fin_actuel',
  'date_fin_max',
  'date_preavis',
  'procedure',
  'forme',
  'alloti',
  'nb_lots',
  'motif_non_alloti',
  'duree_initiale',
  'nb_reconductions',
  'duree_reconduction',
  'duree_totale',
  'support',
  'partenaire',
  'montant_annuel_ht',
  'montant_total_ht',
  'montant_max_ht',
  'montant_min_ht',
  'conso_n1',
  'section',
  'fonction',
  'nature_comptable',
  'programme',
  'ap_ae',
  'credits',
  'date_besoin',
  'date_dossier',
  'date_lancement',
  'date_notification',
  'date_instance',
  'priorite',
  'cat_agec',
  'part_reemploi',
  'part_recycle',
  'eligible_insertion',
  'heures_insertion',
  'indice',
  'consid_env',
  'detail_env',
  'consid_soc',
  'reserve',
  'motif_sans_social',
  'egalim',
  'innovant',
  'rgaa',
  'fiche_sspaser',
  'sourcing',
  'approch',
  'statut',
  'commentaire',
] as const;

export type ColumnKey = (typeof COLUMN_KEYS)[number];

export type ColumnType = 'text' | 'integer' | 'number' | 'amount' | 'date' | 'list' | 'multiList' | 'yesNo';

/** Whether a need must fill the column: always, under a condition, if it likes, or never (it follows from others). */
export type Requirement = 'always' | 'conditional' | 'optional' | 'derived';

/** A column as the template has it, with the header synonyms met in other files (lower case, no accents). */
export interface CensusColumn {
  key: ColumnKey;
  label: string;
  type: ColumnType;
  required: Requirement;
  /** Allowed values of a closed list; empty when free or when they come from a parameter table. */
  values: string[];
  /** The parameter table that holds the allowed values. */
  reference: string | null;
  synonyms: string[];
  note: string | null;
}

export const COLUMNS: CensusColumn[] = (catalogue as CensusColumn[]).map((column) => ({
  ...column,
  synonyms: [...column.synonyms, ...(HEADER_SYNONYMS[column.key] ?? [])],
}));

const BY_KEY = new Map(COLUMNS.map((column) => [column.key, column]));

/** The catalogue entry of a column. */
export const columnOf = (key: ColumnKey): CensusColumn => BY_KEY.get(key)!;

/** Without one of these nothing sensible can be said of a census. */
export const ESSENTIAL_COLUMNS: readonly ColumnKey[] = [
  'direction',
  'nature_besoin',
  'intitule',
  'code_nomenclature',
  'type_achat',
  'montant_total_ht',
  'date_lancement',
];

/** Columns of numbers and codes that are texts: digits, points and leading zeros count. */
export const CODE_COLUMNS: readonly ColumnKey[] = [
  'code_nomenclature',
  'cpv',
  'num_marche_actuel',
  'fonction',
  'nature_comptable',
  'ap_ae',
];
