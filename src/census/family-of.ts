import type { Census, Need } from './census';
import type { NomenclatureEntry } from './parameters/parameters';
import { valueOf } from './parsing/reading';

const INDEXES = new WeakMap<readonly NomenclatureEntry[], ReadonlyMap<string, NomenclatureEntry>>();

/** The families of a nomenclature by code; made once per nomenclature. */
export const familiesByCode = (nomenclature: readonly NomenclatureEntry[]): ReadonlyMap<string, NomenclatureEntry> => {
  let index = INDEXES.get(nomenclature);
  if (!index) {
    index = new Map(nomenclature.map((entry) => [entry.code, entry]));
    INDEXES.set(nomenclature, index);
  }
  return index;
};

/** The family that the code of a need stands for; `undefined` without a code that is understood. */
export const familyOf = ({ parameters }: Census, need: Need): NomenclatureEntry | undefined => {
  const code = valueOf(need.cells.code_nomenclature);
  return code === null ? undefined : familiesByCode(parameters.nomenclature).get(code);
};
