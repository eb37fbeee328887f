import type { CensusCells } from './census-cells';
import { familyOf } from './nomenclature';
import type { PlannedNeed } from './planned-need';

/** European threshold for supplies and services in 2024: a whole contract is no longer reserved from there on. */
const FORMAL = 221_000;

type Rule = [id: string, column: string, applies: (need: PlannedNeed, cells: CensusCells) => boolean];

const isEmpty = (cells: CensusCells, ...keys: string[]): boolean => keys.every((key) => (cells[key] ?? null) === null);

/** Neither launched nor awarded: the file can still be written. Nothing in the 2023 sample is postponed or given up. */
const isOpenTender = ({ seed }: PlannedNeed, { statut }: CensusCells): boolean =>
  seed.origin !== 'extension' && statut !== 'Lancé' && statut !== 'Notifié';

const isSuitedToReservation = ({ seed }: PlannedNeed): boolean => {
  const { insertion, purchaseType } = familyOf(seed.code);
  return insertion && purchaseType === 'Services' && seed.estimate.total < FORMAL;
};

/**
 * What an honest row leaves open and the checker reminds of, from the facts of the need: what its family, its amount and
 * its origin call for, and the cell that is still empty.
 */
const REMINDERS: readonly Rule[] = [
  ['R21', 'date_preavis', ({ seed }, cells) => seed.origin === 'extension' && isEmpty(cells, 'date_preavis')],
  ['R32', 'cat_agec', ({ seed }, cells) => familyOf(seed.code).agec !== null && isEmpty(cells, 'cat_agec')],
  [
    'R33',
    'heures_insertion',
    (need, cells) =>
      isOpenTender(need, cells) && cells.eligible_insertion === 'Oui' && isEmpty(cells, 'heures_insertion'),
  ],
  [
    'R34',
    'indice',
    (need, cells) =>
      isOpenTender(need, cells) && familyOf(need.seed.code).index === 'réparabilité' && isEmpty(cells, 'indice'),
  ],
  [
    'R35',
    'sourcing',
    (need, cells) =>
      isOpenTender(need, cells) &&
      isSuitedToReservation(need) &&
      cells.reserve === 'Non' &&
      (isEmpty(cells, 'sourcing') || cells.sourcing === 'Non'),
  ],
  ['R37', 'egalim', ({ seed }, cells) => familyOf(seed.code).egalim && cells.egalim !== 'Oui'],
  ['R42', 'section', (_need, cells) => isEmpty(cells, 'section', 'fonction', 'ap_ae')],
];

/** Rule and column of every reminder that a row without mistake calls for. */
export function remindersOf(need: PlannedNeed, cells: CensusCells): [rule: string, column: string][] {
  return REMINDERS.filter(([, , applies]) => applies(need, cells)).map(([id, column]) => [id, column]);
}
