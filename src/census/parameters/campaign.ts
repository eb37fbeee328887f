import type { SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable } from '../../table/named-table';
import { asText } from '../../table/cells';
import { parseYear } from '../parsing/number';
import { valueOf } from '../parsing/reading';

type Setting = 'campaignYear' | 'needsYear' | 'firstCampaign';
type Key = Setting | 'name' | 'value';

const SETTINGS: { key: Setting; label: string; synonyms: string[] }[] = [
  {
    key: 'campaignYear',
    label: 'Année de campagne',
    synonyms: ['annee', 'campagne', 'annee n', 'annee de la campagne', 'campagne n', 'exercice'],
  },
  {
    key: 'needsYear',
    label: 'Année des besoins',
    synonyms: ['annee de recensement', 'annee recensee', 'annee n+1', 'annee du recensement'],
  },
  {
    key: 'firstCampaign',
    label: 'Première campagne',
    synonyms: ['premiere annee', 'annee de la premiere campagne', 'depuis', 'premiere annee de campagne'],
  },
];

const DICTIONARY = new HeaderDictionary<Key>([
  ...SETTINGS,
  { key: 'name', label: 'Paramètre', synonyms: ['nom', 'libelle', 'cle', 'reglage'] },
  { key: 'value', label: 'Valeur', synonyms: ['contenu'] },
]);

const NAMES = new HeaderDictionary<Setting>(SETTINGS);

/** What the table `Campagne` says, as columns (`Année de campagne`, …) or as `Paramètre` / `Valeur` lines. */
export const readCampaign = (grids: readonly SheetGrid[]): Partial<Record<Setting, number>> | null => {
  const table = readNamedTable(grids, ['Campagne'], DICTIONARY);
  if (!table) return null;
  const found: Partial<Record<Setting, number>> = {};
  for (const { values } of table.records) {
    for (const { key } of SETTINGS) {
      const year = valueOf(parseYear(values[key] ?? null));
      if (year !== null) found[key] ??= year;
    }
    const named = NAMES.candidates(asText(values.name ?? null))[0];
    const year = valueOf(parseYear(values.value ?? null));
    if (named && year !== null) found[named.key] ??= year;
  }
  return found;
};
