import { columnLetters } from '../../table/address';
import { columnReference } from '../../table/structured-reference';
import type { Messages } from '../../i18n';
import type { ColumnKey } from '../columns';

type NomenclatureHeader = keyof Messages['template']['nomenclature']['headers'];

/** Columns that follow from the code of the need, and the column of the table Nomenclature that gives them. */
const FROM_CODE: Partial<Record<ColumnKey, NomenclatureHeader>> = {
  libelle_nomenclature: 'label',
  cat_agec: 'agec',
  eligible_insertion: 'insertion',
  indice: 'index',
  egalim: 'egalim',
};

/** Whether a column fills in by itself. */
export const isDerived = (key: ColumnKey): boolean => key in FROM_CODE || key === 'duree_totale';

/**
 * The formula of a column that fills in by itself, English with `=`, for a row of the sheet; `null` for the others. Plain
 * references within the row: they stay right when rows are sorted, and every spreadsheet reads them.
 * @param row Excel's row number
 * @param placeOf column of the sheet (from 0) of each column of the census
 */
export const derivedFormula = (
  key: ColumnKey,
  row: number,
  placeOf: (key: ColumnKey) => number,
  headers: Messages['template']['nomenclature']['headers'],
): string | null => {
  const cell = (of: ColumnKey): string => `$${columnLetters(placeOf(of))}${row}`;
  const header = FROM_CODE[key];
  if (header !== undefined) {
    const column = (of: NomenclatureHeader): string => columnReference('Nomenclature', headers[of]);
    const code = cell('code_nomenclature');
    const found = `INDEX(${column(header)},MATCH(${code},${column('code')},0))`;
    // An empty cell of the table reads as 0 otherwise.
    return `=IF(${code}="","",IFERROR(IF(${found}="","",${found}),""))`;
  }
  if (key !== 'duree_totale') return null;
  const [initial, count, each] = [cell('duree_initiale'), cell('nb_reconductions'), cell('duree_reconduction')];
  return `=IF(${initial}="","",IFERROR(${initial}+N(${count})*IF(${each}="",${initial},${each}),""))`;
};
