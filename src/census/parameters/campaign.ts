import type { CellContent, SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable } from '../../table/named-table';
import { fold } from '../../table/normalise';
import { asText } from '../../table/cells';
import { parseNumber, parseYear } from '../parsing/number';
import { valueOf } from '../parsing/reading';

type Setting = 'campaignYear' | 'needsYear' | 'firstCampaign' | 'templateVersion' | 'monthlyCapacity' | 'contractsFrom';
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
  { key: 'templateVersion', label: 'Version du modèle', synonyms: ['modele', 'version', 'version modele'] },
  {
    key: 'monthlyCapacity',
    label: 'Capacité mensuelle',
    synonyms: [
      'capacite',
      'capacite mensuelle de lancement',
      'lancements par mois',
      'consultations par mois',
      'capacite de lancement',
    ],
  },
  {
    key: 'contractsFrom',
    label: 'Registre des marchés complet depuis',
    synonyms: ['marches notifies complets depuis', 'registre des marches tenu depuis', 'premiere annee du registre'],
  },
];

const DICTIONARY = new HeaderDictionary<Key>([
  ...SETTINGS,
  { key: 'name', label: 'Paramètre', synonyms: ['nom', 'libelle', 'cle', 'reglage'] },
  { key: 'value', label: 'Valeur', synonyms: ['contenu'] },
]);

const NAMES = new HeaderDictionary<Setting>(SETTINGS);

/** « 2 », « v2 », « 2.1 »: only the whole number says whether the add-in knows the template. */
const versionOf = (content: CellContent): number | null => {
  const match = /^v?(?:ersion )?(\d{1,4})(?:[.,]\d+)*$/.exec(fold(asText(content)));
  return match ? Number(match[1]) : null;
};

/** Consultations that can be launched in a month; nothing below one. */
const capacityOf = (content: CellContent): number | null => {
  const capacity = valueOf(parseNumber(content));
  return capacity !== null && capacity >= 1 ? capacity : null;
};

const figureOf = (key: Setting, content: CellContent): number | null => {
  if (key === 'templateVersion') return versionOf(content);
  return key === 'monthlyCapacity' ? capacityOf(content) : valueOf(parseYear(content));
};

/** What the table `Campagne` says, as columns (`Année de campagne`, …) or as `Paramètre` / `Valeur` lines. */
export const readCampaign = (grids: readonly SheetGrid[]): Partial<Record<Setting, number>> | null => {
  const table = readNamedTable(grids, ['Campagne'], DICTIONARY);
  if (!table) return null;
  const found: Partial<Record<Setting, number>> = {};
  for (const { values } of table.records) {
    for (const { key } of SETTINGS) {
      const figure = figureOf(key, values[key] ?? null);
      if (figure !== null) found[key] ??= figure;
    }
    const named = NAMES.candidates(asText(values.name ?? null))[0];
    const figure = named ? figureOf(named.key, values.value ?? null) : null;
    if (named && figure !== null) found[named.key] ??= figure;
  }
  return found;
};
