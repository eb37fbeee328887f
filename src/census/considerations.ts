import { fold } from '../table/normalise';
import { columnOf } from './columns';
import { multiListReader } from './parsing/multi-list';

export const ENVIRONMENTAL_CLAUSE = 'Clause environnementale';
export const ENVIRONMENTAL_CRITERION = 'Critère environnemental';
export const NO_ENVIRONMENTAL = 'Pas de considération environnementale';
export const WHOLE_LIFE_COST = 'Coût global / cycle de vie';

const VARIANTS: Record<'consid_env' | 'consid_soc', Record<string, string>> = {
  consid_env: {
    clause: ENVIRONMENTAL_CLAUSE,
    'clause env': ENVIRONMENTAL_CLAUSE,
    'clause env.': ENVIRONMENTAL_CLAUSE,
    'clauses environnementales': ENVIRONMENTAL_CLAUSE,
    "clause d'execution environnementale": ENVIRONMENTAL_CLAUSE,
    critere: ENVIRONMENTAL_CRITERION,
    'critere env': ENVIRONMENTAL_CRITERION,
    'critere env.': ENVIRONMENTAL_CRITERION,
    'criteres environnementaux': ENVIRONMENTAL_CRITERION,
    'critere environnement': ENVIRONMENTAL_CRITERION,
    'cout global': ENVIRONMENTAL_CRITERION,
    'cout global / cycle de vie': ENVIRONMENTAL_CRITERION,
    aucune: NO_ENVIRONMENTAL,
    neant: NO_ENVIRONMENTAL,
    'pas de consideration': NO_ENVIRONMENTAL,
  },
  consid_soc: {
    clause: 'Clause sociale',
    "clause d'insertion": 'Clause sociale',
    'clause insertion': 'Clause sociale',
    critere: 'Critère social',
    reserve: 'Marché réservé',
    aucune: 'Pas de considération sociale',
    neant: 'Pas de considération sociale',
    'pas de consideration': 'Pas de considération sociale',
  },
};

/**
 * Reads the considerations of a need. Under a header that names one of them (« Clause environnementale »), a plain « Oui »
 * stands for it; « Non » under any header stands for none.
 */
export const considerationReader = (key: 'consid_env' | 'consid_soc', header: string) => {
  const { values } = columnOf(key);
  const name = fold(header);
  const named = /clause/.test(name) ? values[0] : /critere/.test(name) ? values[1] : null;
  return multiListReader(values, VARIANTS[key], named ?? null, values.at(-1) ?? null);
};
