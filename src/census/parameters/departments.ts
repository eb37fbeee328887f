import { asText } from '../../table/cells';
import type { SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable } from '../../table/named-table';
import { fold, tidy } from '../../table/normalise';
import type { Department } from './parameters';

const DICTIONARY = new HeaderDictionary<'name' | 'code'>([
  {
    key: 'name',
    label: 'Direction',
    synonyms: ['direction prescriptrice', 'libelle', 'nom', 'nom de la direction', 'intitule', 'directions'],
  },
  { key: 'code', label: 'Sigle', synonyms: ['code', 'code direction', 'abreviation', 'acronyme', 'sigle direction'] },
]);

/** The departments of the table `Directions`; `null` when the workbook has none or it is empty. */
export const readDepartments = (grids: readonly SheetGrid[]): Department[] | null => {
  const table = readNamedTable(grids, ['Directions'], DICTIONARY);
  if (!table) return null;
  const departments = new Map<string, Department>();
  for (const { values } of table.records) {
    const code = tidy(asText(values.code ?? null)) || null;
    const name = tidy(asText(values.name ?? null)) || code;
    if (name !== null && !departments.has(fold(name))) departments.set(fold(name), { name, code });
  }
  return departments.size === 0 ? null : [...departments.values()];
};
