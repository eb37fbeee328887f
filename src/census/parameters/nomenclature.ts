import { asText } from '../../table/cells';
import type { SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable } from '../../table/named-table';
import { tidy } from '../../table/normalise';
import { parseInteger } from '../parsing/number';
import { purchaseTypeReader } from '../parsing/purchase-type';
import { valueOf } from '../parsing/reading';
import { parseYesNo } from '../parsing/yes-no';
import type { NomenclatureEntry } from './parameters';

type Key = 'code' | 'label' | 'family' | 'type' | 'cpv' | 'agec' | 'insertion' | 'index' | 'egalim';

const DICTIONARY = new HeaderDictionary<Key>([
  { key: 'code', label: 'Code', synonyms: ['code nomenclature', 'code famille', 'code achat'] },
  { key: 'label', label: 'Libellé', synonyms: ['libelle nomenclature', 'intitule', 'designation'] },
  { key: 'family', label: 'Famille', synonyms: ['categorie', "famille d'achat"] },
  { key: 'type', label: 'Type', synonyms: ["type d'achat", 'type de marche', 'f/s/t'] },
  { key: 'cpv', label: 'CPV', synonyms: ['code cpv'] },
  { key: 'agec', label: 'AGEC', synonyms: ['categorie agec'] },
  { key: 'insertion', label: 'Insertion', synonyms: ["eligible a l'insertion", 'eligible insertion'] },
  { key: 'index', label: 'Indice', synonyms: ['indice applicable'] },
  { key: 'egalim', label: 'EGalim', synonyms: [] },
]);

export interface NomenclatureTable {
  sheet: string;
  entries: NomenclatureEntry[];
  duplicates: string[];
  hasCode: boolean;
}

const indexName = (text: string): string | null => {
  if (text === '') return null;
  return /repar/i.test(text) ? 'réparabilité' : /durab/i.test(text) ? 'durabilité' : text;
};

/** The table `Nomenclature` of the workbook; codes are taken as shown, for Excel may hold them as numbers. */
export const readNomenclature = (grids: readonly SheetGrid[]): NomenclatureTable | null => {
  const table = readNamedTable(grids, ['Nomenclature'], DICTIONARY, 2);
  if (!table) return null;
  const entries = new Map<string, NomenclatureEntry>();
  const duplicates: string[] = [];
  for (const { values, shown } of table.records) {
    const text = (key: Key): string => tidy(asText(values[key] ?? null));
    const code = typeof values.code === 'string' ? text('code') : tidy(shown.code ?? text('code'));
    if (code === '') continue;
    if (entries.has(code)) {
      duplicates.push(code);
      continue;
    }
    const agec = valueOf(parseInteger(values.agec ?? null));
    entries.set(code, {
      code,
      label: text('label'),
      family: text('family'),
      purchaseType: valueOf(purchaseTypeReader(values.type ?? null)),
      cpv: text('cpv') || null,
      agec: agec !== null && agec >= 1 && agec <= 17 ? agec : null,
      insertion: valueOf(parseYesNo(values.insertion ?? null)) ?? false,
      index: indexName(text('index')),
      egalim: valueOf(parseYesNo(values.egalim ?? null)) ?? false,
    });
  }
  return { sheet: table.sheet, entries: [...entries.values()], duplicates, hasCode: table.keys.includes('code') };
};
