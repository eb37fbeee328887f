import type { CensusCells } from './census-cells';
import { draw } from './chance';
import { considerationsOf } from './derive-procedure';
import { familyOf } from './nomenclature';
import type { PlannedNeed } from './planned-need';

/** Below, departments plan no insertion clause. */
const LEAST_CLAUSE = 90_000;
/** Televisions and washing machines show their durability since 2025 only. */
const DURABILITY_SINCE = 2025;
/** Percent of a family under the AGEC law that departments plan to buy reused, and with recycled material. */
const PLANNED_SHARE = 20;

/**
 * What special laws ask of some families: AGEC, insertion, indexes, EGalim, reserved contracts.
 * @param openHours percent of the suited consultations without a clause that decide on insertion hours later
 */
export function dutyCells(need: PlannedNeed, year: number, openHours: number): CensusCells {
  const { seed } = need;
  const family = familyOf(seed.code);
  const tender = seed.origin !== 'extension';
  const shown = family.index !== 'durabilité' || year >= DURABILITY_SINCE;
  return {
    cat_agec: family.agec,
    part_reemploi: family.agec === null ? null : PLANNED_SHARE,
    part_recycle: family.agec === null ? null : PLANNED_SHARE,
    ...insertionCells(need, openHours),
    indice: tender && shown ? family.index : null,
    egalim: family.egalim ? 'Oui' : null,
    ...reservedCells(need),
  };
}

/**
 * Ten hours for 10 000 € where a clause or a reserved contract is planned. Without one the department answers no, or yes
 * and decides on the hours later.
 */
function insertionCells({ seed }: PlannedNeed, openHours: number): CensusCells {
  const suited = familyOf(seed.code).insertion;
  if (seed.origin === 'extension') return { eligible_insertion: suited ? 'Oui' : 'Non', heures_insertion: null };
  const { social } = considerationsOf(seed);
  const planned = suited && /Clause sociale|Marché réservé/.test(social ?? '');
  const open =
    suited && !seed.mistakes && seed.estimate.total >= LEAST_CLAUSE && draw(seed.title, 'hours later', 100) < openHours;
  return {
    eligible_insertion: planned || open ? 'Oui' : 'Non',
    heures_insertion: planned ? Math.round(seed.estimate.total / 1_000) : null,
  };
}

/** Consultations suited to disabled or disadvantaged workers plan a sourcing; of the others, a few do. */
function reservedCells({ seed }: PlannedNeed): CensusCells {
  if (seed.origin === 'extension') return { reserve: null, sourcing: null };
  const reserved = considerationsOf(seed).social === 'Marché réservé';
  const family = familyOf(seed.code);
  const suited = family.insertion && family.purchaseType === 'Services';
  const done = draw(seed.title, 'sourcing', 100);
  return {
    reserve: reserved ? 'EA / ESAT et SIAE (L2113-14)' : 'Non',
    sourcing: suited ? (done < 30 ? 'Réalisé' : 'Prévu') : done < 15 ? 'Prévu' : 'Non',
  };
}
