import families from '../../src/census/data/nomenclature.json';

/** One line of the regional nomenclature, as shipped with the add-in. */
export interface Family {
  code: string;
  label: string;
  family: string;
  purchaseType: string;
  cpv: string;
  agec: number | null;
  insertion: boolean;
  index: string | null;
  egalim: boolean;
}

export const FAMILIES: readonly Family[] = families;

const byCode = new Map(FAMILIES.map((family) => [family.code, family]));

/** The nomenclature line of a code; throws when the samples name a code that does not exist. */
export function familyOf(code: string): Family {
  const family = byCode.get(code);
  if (!family) throw new Error(`Unknown nomenclature code in the samples: ${code}`);
  return family;
}
