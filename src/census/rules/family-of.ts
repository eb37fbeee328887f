import type { Census, Need } from '../census';
import type { NomenclatureEntry } from '../parameters/parameters';
import { valueOf } from '../parsing/reading';
import type { PurchaseType } from '../vocabulary';

/** Made once per nomenclature. */
const indexes = new WeakMap<readonly NomenclatureEntry[], Map<string, NomenclatureEntry>>();

const indexOf = (nomenclature: readonly NomenclatureEntry[]): Map<string, NomenclatureEntry> => {
  const known = indexes.get(nomenclature);
  if (known) return known;
  const made = new Map(nomenclature.map((entry) => [entry.code, entry]));
  indexes.set(nomenclature, made);
  return made;
};

/** The family of a need in the nomenclature; `null` when its code was not understood. */
export const familyOf = ({ parameters }: Census, { cells }: Need): NomenclatureEntry | null => {
  const code = valueOf(cells.code_nomenclature);
  return code === null ? null : (indexOf(parameters.nomenclature).get(code) ?? null);
};

/** The purchase type of a need: what its row says, else that of its family. */
export const purchaseTypeOf = (census: Census, need: Need): PurchaseType | null =>
  valueOf(need.cells.type_achat) ?? familyOf(census, need)?.purchaseType ?? null;
