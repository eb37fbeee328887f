import type { EvaluationContext } from '../evaluation/context';
import { DIV0, NUM, raise } from '../values';
import { numbersIn } from './numbers';
import { contextual, pure, type FunctionSpec, type RangeArgument } from './spec';

const YEAR = 365;

interface Flow {
  amount: number;
  /** Whole days after the first flow. */
  days: number;
}

/** Amounts with their dates: as many of each, no date before the first. */
function datedFlows(context: EvaluationContext, amounts: RangeArgument, dates: RangeArgument): Flow[] {
  const money = numbersIn(context, [amounts]);
  const serials = numbersIn(context, [dates]).map(Math.trunc);
  const first = serials[0] ?? raise(NUM);
  if (money.length !== serials.length || serials.some((serial) => serial < first)) return raise(NUM);
  return money.map((amount, i) => ({ amount, days: (serials[i] as number) - first }));
}

const presentValue = (flows: readonly Flow[], rate: number): number =>
  flows.reduce((sum, { amount, days }) => sum + amount / (1 + rate) ** (days / YEAR), 0);

const MOST_STEPS = 100;

/** The rate at which dated flows are worth nothing, by Newton's method; `#NUM!` where it finds none. */
function datedRate(flows: readonly Flow[], guess: number): number {
  if (!flows.some(({ amount }) => amount > 0) || !flows.some(({ amount }) => amount < 0) || guess <= -1)
    return raise(NUM);
  let rate = guess;
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = flows.reduce(
      (sum, { amount, days }) => sum - ((days / YEAR) * amount) / (1 + rate) ** (days / YEAR + 1),
      0,
    );
    const next = rate - presentValue(flows, rate) / slope;
    if (!Number.isFinite(next)) return raise(NUM);
    if (Math.abs(next - rate) < 1e-12) return next;
    // A step over the edge stops half-way.
    rate = next <= -1 ? (rate - 1) / 2 : next;
  }
  return raise(NUM);
}

/** MIRR: what is paid is financed at one rate, what comes in is put out at another. */
function modifiedRate(flows: readonly number[], finance: number, reinvest: number): number {
  const n = flows.length;
  let received = 0;
  let paid = 0;
  flows.forEach((flow, i) => {
    if (flow > 0) received += flow / (1 + reinvest) ** i;
    else paid += flow / (1 + finance) ** i;
  });
  if (received === 0 || paid === 0 || n < 2) return raise(DIV0);
  return ((-received * (1 + reinvest) ** (n - 1)) / paid) ** (1 / (n - 1)) - 1;
}

/** Prices in fractions (`1.02` for 1 and 2/16) and in decimals, one into the other. */
function fractioned(price: number, fraction: number, convert: (part: number, whole: number) => number): number {
  const whole = Math.trunc(fraction);
  if (whole < 0) return raise(NUM);
  if (whole === 0) return raise(DIV0);
  const units = Math.trunc(price);
  return units + convert(price - units, whole);
}

const digits = (fraction: number): number => 10 ** Math.ceil(Math.log10(fraction));

/** Flows of money on dates, growth by several rates, prices in fractions. */
export const datedFlowFunctions: FunctionSpec[] = [
  contextual('XNPV', ['number', 'range', 'range'], (context, rate, amounts, dates) =>
    rate <= -1 ? NUM : presentValue(datedFlows(context, amounts, dates), rate),
  ),
  contextual('XIRR', ['range', 'range', 'number?'], (context, amounts, dates, guess = 0.1) =>
    datedRate(datedFlows(context, amounts, dates), guess),
  ),
  contextual('MIRR', ['range', 'number', 'number'], (context, flows, finance, reinvest) =>
    modifiedRate(numbersIn(context, [flows]), finance, reinvest),
  ),
  contextual('FVSCHEDULE', ['number', 'range'], (context, principal, rates) =>
    numbersIn(context, [rates]).reduce((value, rate) => value * (1 + rate), principal),
  ),
  pure('ISPMT', ['number', 'number', 'number', 'number'], (rate, period, periods, value) =>
    periods === 0 ? DIV0 : value * rate * (period / periods - 1),
  ),
  pure('PDURATION', ['number', 'number', 'number'], (rate, value, wanted) =>
    rate <= 0 || value <= 0 || wanted <= 0 ? NUM : Math.log(wanted / value) / Math.log(1 + rate),
  ),
  pure('DOLLARDE', ['number', 'number'], (price, fraction) =>
    fractioned(price, fraction, (part, whole) => (part * digits(whole)) / whole),
  ),
  pure('DOLLARFR', ['number', 'number'], (price, fraction) =>
    fractioned(price, fraction, (part, whole) => (part * whole) / digits(whole)),
  ),
];
