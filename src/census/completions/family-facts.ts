import type { ColumnKey } from '../columns';
import type { NomenclatureEntry } from '../parameters/parameters';
import { printYesNo } from '../parsing/yes-no';

/** What a family of the nomenclature tells of each of its needs; `null` where it tells nothing. */
type Fact = (family: NomenclatureEntry) => string | number | null;

/** The columns that follow from the code alone, in the order of the template. */
export const FAMILY_FACTS: readonly (readonly [ColumnKey, Fact])[] = [
  ['libelle_nomenclature', ({ label }) => label || null],
  ['type_achat', ({ purchaseType }) => purchaseType],
  ['cpv', ({ cpv }) => cpv],
  ['cat_agec', ({ agec }) => agec],
  ['eligible_insertion', ({ insertion }) => printYesNo(insertion)],
  ['egalim', ({ egalim }) => printYesNo(egalim)],
];
