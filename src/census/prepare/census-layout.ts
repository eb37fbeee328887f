import type { Messages } from '../../i18n';
import { COLUMN_KEYS, type CensusColumn, type ColumnKey } from '../columns';

export type GroupName = keyof Messages['template']['groups'];

/** The first column of each group, in the order of the template. */
const STARTS: readonly [ColumnKey, GroupName][] = [
  ['id_besoin', 'need'],
  ['num_marche_actuel', 'contract'],
  ['procedure', 'tender'],
  ['montant_annuel_ht', 'amounts'],
  ['section', 'budget'],
  ['date_besoin', 'calendar'],
  ['cat_agec', 'responsible'],
  ['approch', 'follow'],
];

/** The group of a column. */
export const groupOf = (key: ColumnKey): GroupName => {
  const place = COLUMN_KEYS.indexOf(key);
  return STARTS.filter(([first]) => COLUMN_KEYS.indexOf(first) <= place).at(-1)![1];
};

const WIDTHS: Partial<Record<ColumnKey, number>> = {
  id_besoin: 16,
  direction: 46,
  service: 24,
  intitule: 48,
  description: 44,
  libelle_nomenclature: 44,
  type_achat: 27,
  procedure: 26,
  forme: 28,
  motif_non_alloti: 28,
  operation: 26,
  titulaire_actuel: 26,
  programme: 24,
  partenaire: 24,
  motif_sans_social: 30,
  commentaire: 44,
};

const BY_TYPE: Record<CensusColumn['type'], number> = {
  text: 18,
  integer: 13,
  number: 14,
  amount: 17,
  date: 15,
  list: 20,
  multiList: 32,
  yesNo: 13,
};

/** Width of a column in characters. */
export const columnWidth = ({ key, type }: Pick<CensusColumn, 'key' | 'type'>): number => WIDTHS[key] ?? BY_TYPE[type];
