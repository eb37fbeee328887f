import { draw } from '../chance';
import { FAMILIES } from '../nomenclature';
import { buyersOf } from './departments-of-codes';
import { partOf, SPENT_AMOUNT, TYPE_SHARES, type PurchaseTypeName } from './published-2023';
import { longTail, shareOut } from './share-out';

/** Spend paid in 2023 for a family by a department, in cents before tax. */
export interface Spending {
  code: string;
  purchaseType: PurchaseTypeName;
  department: string;
  cents: number;
  /** Large projects of their own, which the report leaves out. */
  outside: boolean;
}

/** Families on which much is spent, beside the others. */
const HEAVY: [beginning: string, factor: number][] = [
  ['31.01', 60],
  ['31.02', 40],
  ['33.01', 45],
  ['33.0', 9],
  ['38.', 6],
  ['36.0', 9],
  ['37.0', 2],
  ['39.0', 3],
  ['16.02', 14],
  ['16.', 2],
  ['22.0', 6],
  ['40.', 3],
  ['31.', 5],
  ['13.0', 1.6],
];

/** The convention of regional trains stays out, and so do the maintenance centres that go with it. */
const OUTSIDE: Spending[] = [
  ['31.04', 'Services', 21_436_218_540] as const,
  ['39.04', 'Travaux', 6_287_450_912] as const,
].map(([code, purchaseType, cents]) => ({ code, purchaseType, cents, department: buyersOf('31.')[0]!, outside: true }));

const weightOf = (code: string): number => HEAVY.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 1;

/**
 * Spend of 2023 by family and department: 500 000 000 € in all without the large projects, with the published shares of the
 * four purchase types.
 */
export function spending2023(): Spending[] {
  const kept = FAMILIES.filter(({ code }) => !OUTSIDE.some((line) => line.code === code));
  const inside = (Object.keys(TYPE_SHARES) as PurchaseTypeName[]).flatMap((type) => {
    const lines = kept
      .filter(({ purchaseType }) => purchaseType === type)
      .flatMap(({ code }) => buyersOf(code).map((department, rank) => ({ code, department, rank })));
    const parts = shareOut(
      partOf(SPENT_AMOUNT, type) * 100,
      lines.map(({ code, department, rank }) => {
        const share = rank === 0 ? 1 : 0.1 + draw(`${code} ${department}`, 'share', 40) / 100;
        return weightOf(code) * share * longTail(`${code} ${department}`, 'spending', 0.7);
      }),
    );
    return lines.map(({ code, department }, index) => ({
      ...{ code, department, purchaseType: type, cents: parts[index]!, outside: false },
    }));
  });
  return [...inside, ...OUTSIDE].sort(
    (a, b) => a.code.localeCompare(b.code) || a.department.localeCompare(b.department),
  );
}
