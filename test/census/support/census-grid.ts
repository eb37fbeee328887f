import { locateCensus, readCensus, readParameters, readRegisters, type Census } from '../../../src/census';
import { columnOf, type ColumnKey } from '../../../src/census/columns';
import { toSerial } from '../../../src/census/parsing/calendar';
import type { CellContent, SheetGrid } from '../../../src/table/grid';

/** A sheet from its lines, from A1 on; `text` is what the screen shows where given. */
export const gridOf = (values: CellContent[][], more: Partial<SheetGrid> = {}): SheetGrid => ({
  sheet: 'Recensement',
  row: 0,
  column: 0,
  values,
  text: null,
  tables: [],
  visible: true,
  date1904: false,
  ...more,
});

export const serial = (year: number, month: number, day: number): number => toSerial({ year, month, day });

export type Row = Partial<Record<ColumnKey, CellContent>>;

/** A need without fault: each test changes what it is about. */
export const GOOD_ROW: Row = {
  annee: 2024,
  direction: 'Direction des lycées',
  nature_besoin: 'Nouveau besoin',
  intitule: 'Mobilier scolaire des lycées neufs',
  code_nomenclature: '13.03',
  type_achat: 'Fournitures',
  num_marche_actuel: null,
  date_fin_actuel: null,
  duree_initiale: 12,
  nb_reconductions: 3,
  duree_reconduction: 12,
  montant_annuel_ht: 100_000,
  montant_total_ht: 400_000,
  date_lancement: serial(2024, 3, 15),
  date_notification: serial(2024, 9, 1),
  consid_env: 'Clause environnementale ; Critère environnemental',
  fiche_sspaser: 'Oui',
  statut: 'Validé',
};

const KEYS = Object.keys(GOOD_ROW) as ColumnKey[];

export interface CensusSetup {
  /** Columns left out of the sheet. */
  without?: ColumnKey[];
  /** Further sheets: parameter tables. */
  others?: SheetGrid[];
  grid?: Partial<SheetGrid>;
  year?: number;
  beginning?: { year: number };
}

/** A sheet with the template's headers in row 1 and a line per row, each the good row but for what it says. */
export const censusGrid = (rows: Row[], { without = [], grid = {} }: CensusSetup = {}): SheetGrid => {
  const keys = [...KEYS, ...rows.flatMap((row) => Object.keys(row) as ColumnKey[])];
  const columns = [...new Set(keys)].filter((key) => !without.includes(key));
  const lines = rows.map((row) => columns.map((key) => ({ ...GOOD_ROW, ...row })[key] ?? null));
  return gridOf([columns.map((key) => columnOf(key).label), ...lines], grid);
};

/** Reads a census of such rows; rows stand from Excel row 2 on. */
export const censusOf = (rows: Row[], setup: CensusSetup = {}): Census => {
  const grid = censusGrid(rows, setup);
  const grids = [grid, ...(setup.others ?? [])];
  const parameters = readParameters(grids);
  const registers = readRegisters(grids, parameters);
  return readCensus(grid, locateCensus(grids), parameters, { year: setup.year, beginning: setup.beginning, registers });
};
