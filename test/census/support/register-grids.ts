import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { gridOf } from './census-grid';

const COLUMNS = {
  number: 'N° du marché',
  title: 'Objet',
  department: 'Direction',
  code: 'Code nomenclature',
  type: "Type d'achat",
  holder: 'Titulaire',
  notified: 'Date de notification',
  end: 'Fin de la période en cours',
  lastEnd: 'Fin toutes reconductions',
  amount: 'Montant HT',
  reserved: 'Marché réservé',
} as const;

export type ContractLine = Partial<Record<keyof typeof COLUMNS, CellContent>>;

/** A register of contracts under two title lines, with its usual headers. */
export const contractsOf = (...lines: ContractLine[]): SheetGrid => {
  const keys = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  return gridOf(
    [
      ['Registre des marchés notifiés'],
      [null],
      Object.values(COLUMNS),
      ...lines.map((line) => keys.map((key) => line[key] ?? null)),
    ],
    { sheet: 'Marchés notifiés' },
  );
};

/** Declared values: indicator, year, value, numerator, denominator, unit. Lines stand from Excel row 2 on. */
export const declaredOf = (...lines: CellContent[][]): SheetGrid =>
  gridOf([['Indicateur', 'Année', 'Valeur', 'Numérateur', 'Dénominateur', 'Unité'], ...lines], {
    sheet: 'Valeurs déclarées',
  });

/** A table `Seuils` with these lines only: id, amount in euros, first day as a serial number. */
export const thresholdsOf = (...lines: [string, number | null, number][]): SheetGrid =>
  gridOf([['Id', 'Objet', 'Montant HT', 'Début'], ...lines.map(([id, amount, start]) => [id, id, amount, start])], {
    sheet: 'Seuils',
  });
