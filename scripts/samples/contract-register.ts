import { addDays, daysBetween, workingDay } from './calendar';
import { draw, pick } from './chance';
import { departmentOf } from './holder-department';
import { familyOf } from './nomenclature';
import type { PlannedNeed } from './planned-need';

/** A running contract: what a renewal replaces or an extension prolongs. Amounts in euros before tax. */
export interface Contract {
  number: string;
  needId: string;
  title: string;
  department: string;
  code: string;
  purchaseType: string;
  procedure: string;
  holder: string;
  holderDepartment: string;
  notified: string;
  initialMonths: number;
  extensions: number;
  extensionMonths: number;
  end: string;
  lastEnd: string;
  amount: number;
  environment: string;
  social: string;
}

const ENVIRONMENT = ['Clause environnementale', 'Clause environnementale', 'Pas de considération environnementale'];

/** Contracts behind the renewals and extensions of a census, numbered in the order of their notification. */
export function contractsOf(needs: PlannedNeed[]): Contract[] {
  const contracts = needs
    .filter((need) => need.seed.origin !== 'new')
    .map(unnumbered)
    .sort((a, b) => a.notified.localeCompare(b.notified) || a.needId.localeCompare(b.needId));
  const last = new Map<string, number>();
  for (const contract of contracts) {
    const year = contract.notified.slice(0, 4);
    // About a thousand contracts a year: the number tells roughly the day.
    const expected = Math.floor(daysBetween(`${year}-01-01`, contract.notified) * 2.7) + 4;
    const number = Math.max(expected, (last.get(year) ?? 0) + 1);
    last.set(year, number);
    contract.number = `${year}-${String(number).padStart(4, '0')}`;
  }
  return contracts;
}

function unnumbered(need: PlannedNeed): Contract {
  const { seed, schedule } = need;
  const { currentStart, currentEnd, currentLastEnd } = schedule;
  if (!currentStart || !currentEnd || !currentLastEnd || !seed.holder) throw new Error(`${seed.title}: no contract`);
  const extension = seed.origin === 'extension';
  const amount = roundLikePeople(
    (extension ? seed.estimate.total * 4 : seed.estimate.total) * (0.82 + draw(seed.title, 'past', 14) / 100),
  );
  return {
    number: '',
    needId: need.id,
    title: seed.title,
    department: need.department.name,
    code: seed.code,
    purchaseType: familyOf(seed.code).purchaseType,
    procedure: pastProcedure(need, amount),
    holder: seed.holder,
    holderDepartment: departmentOf(seed.holder),
    notified: workingDay(addDays(currentStart, -12 - draw(seed.title, 'notified', 38))),
    initialMonths: extension ? 12 : seed.estimate.initialMonths,
    extensions: extension ? 3 : seed.estimate.extensions,
    extensionMonths: extension || seed.estimate.extensions > 0 ? seed.estimate.extensionMonths : 0,
    end: currentEnd,
    lastEnd: currentLastEnd,
    amount,
    environment: pick(seed.title, 'past environment', ENVIRONMENT),
    social: seed.social ?? 'Pas de considération sociale',
  };
}

/** Procedure at the thresholds of 2020 to 2023 (214 000 or 215 000 €; works 5 350 000 or 5 382 000 €). */
function pastProcedure(need: PlannedNeed, amount: number): string {
  if (need.procedure === "Centrale d'achat") return need.procedure;
  const { code } = need.seed;
  const works = familyOf(code).purchaseType === 'Travaux';
  const adapted = /^33\.|^35\.0[45]/.test(code) || amount < (works ? 5_350_000 : 214_000);
  return adapted ? 'Procédure adaptée (MAPA)' : "Appel d'offres ouvert";
}

/** Two or three significant figures: 1 187 000 gives 1 190 000, 43 260 gives 43 500. */
function roundLikePeople(euros: number): number {
  const step = 10 ** (Math.floor(Math.log10(euros)) - 2) * 5;
  return Math.round(euros / step) * step;
}
