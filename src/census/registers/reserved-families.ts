import { valueOf } from '../parsing/reading';
import { textField, yesNoField } from './field';
import type { Register, RegisterSchema } from './register';

const FIELDS = {
  family: textField('Famille', { required: true, synonyms: ['code', 'code nomenclature', 'code famille', 'prefixe'] }),
  insertion: yesNoField('EA, ESAT, SIAE', {
    synonyms: ['ea / esat / siae', 'insertion', 'handicap et insertion', 'reservable', 'marche reserve'],
  }),
  social: yesNoField('EESS', {
    synonyms: ['ess', 'economie sociale et solidaire', 'service social culturel ou de sante'],
  }),
};

export type ReservedFamilyFields = typeof FIELDS;

/** The service's own list of the families that may be reserved; one line per code or beginning of code. */
export const RESERVED_FAMILY_REGISTER: RegisterSchema<ReservedFamilyFields> = {
  names: ['FamillesReservables', 'Familles réservables'],
  fields: FIELDS,
  leastHeaders: 2,
};

/** Which families may be reserved, and to whom. Beginnings of codes: `46.` stands for all its codes. */
export interface ReservedFamilies {
  /** Suited to EA, ESAT and SIAE; `null` where the service keeps no list: the nomenclature's insertion flag decides. */
  insertion: readonly string[] | null;
  /** Social, cultural and health services, which alone may be reserved to the social economy (CCP L2113-15). */
  social: readonly string[];
}

/**
 * Families whose labels, in the nomenclature shipped, name a social, cultural or health service: medical care and social
 * action for the staff, training for health and social work, culture and heritage. The list in force is that of the
 * notice annexed to the code, which the service transcribes into its own table.
 */
const SOCIAL_FAMILIES: readonly string[] = ['33.03', '34.04', '34.05', '46.'];

export const DEFAULT_RESERVED_FAMILIES: ReservedFamilies = { insertion: null, social: SOCIAL_FAMILIES };

/** The service's list; a kind without its column keeps the default. */
export const toReservedFamilies = ({ rows, columns }: Register<ReservedFamilyFields>): ReservedFamilies => {
  const familiesOf = (key: 'insertion' | 'social'): string[] =>
    rows.flatMap(({ cells }) => {
      const family = valueOf(cells.family);
      return family !== null && valueOf(cells[key]) === true ? [family.replace(',', '.')] : [];
    });
  return {
    insertion: columns.insertion === undefined ? DEFAULT_RESERVED_FAMILIES.insertion : familiesOf('insertion'),
    social: columns.social === undefined ? DEFAULT_RESERVED_FAMILIES.social : familiesOf('social'),
  };
};

/** Whether a code is one of some families, or falls under one of their beginnings. */
export const isAmong = (families: readonly string[], code: string): boolean =>
  families.some((family) => code === family || code.startsWith(family.endsWith('.') ? family : `${family}.`));
