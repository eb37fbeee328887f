import { asText } from '../../table/cells';
import type { CellContent, SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable } from '../../table/named-table';
import { fold, tidy } from '../../table/normalise';
import { parseInteger, parseNumber } from '../parsing/number';
import { valueOf } from '../parsing/reading';
import type { AgecCategory } from './parameters';

const YEARS = [2024, 2027, 2030] as const;
type Key = 'number' | 'label' | `reuse${(typeof YEARS)[number]}` | `recycled${(typeof YEARS)[number]}`;

const DICTIONARY = new HeaderDictionary<Key>([
  { key: 'number', label: 'N', synonyms: ['n°', 'numero', 'categorie agec'] },
  { key: 'label', label: 'Catégorie', synonyms: ['libelle', 'categorie'] },
  ...YEARS.flatMap((year) => [
    { key: `reuse${year}` as Key, label: `Réemploi ${year}`, synonyms: [`reemploi_${year}`, `% reemploi ${year}`] },
    { key: `recycled${year}` as Key, label: `Recyclé ${year}`, synonyms: [`recycle_${year}`, `% recycle ${year}`] },
  ]),
]);

/** A rate as typed: blank stays unknown, « SO » (sans objet) is no target, a share (0,2) becomes percent where the cell shows one. */
const rateOf = (content: CellContent, shown: string | null): number | 'none' | null => {
  if (/^(so|s\.o\.?|sans objet)$/.test(fold(asText(content)))) return 'none';
  const value = valueOf(parseNumber(content));
  if (value === null) return null;
  return typeof content === 'number' && (shown ?? '').includes('%') ? Math.round(value * 1e6) / 1e4 : value;
};

/** The table `TauxAGEC` of the workbook; `null` when it has none or no category could be read. */
export const readAgec = (grids: readonly SheetGrid[]): AgecCategory[] | null => {
  const table = readNamedTable(grids, ['TauxAGEC', 'Taux AGEC'], DICTIONARY, 2);
  if (!table) return null;
  const categories: AgecCategory[] = [];
  for (const { values, shown } of table.records) {
    const number = valueOf(parseInteger(values.number ?? null));
    if (number === null || number < 1 || number > 17) continue;
    const rate = (key: Key): number | 'none' | null => rateOf(values[key] ?? null, shown[key] ?? null);
    categories.push({
      number,
      label: tidy(asText(values.label ?? null)),
      rates: YEARS.map((year) => ({ year, reuse: rate(`reuse${year}`), recycled: rate(`recycled${year}`) })),
    });
  }
  return categories.length === 0 ? null : categories;
};
