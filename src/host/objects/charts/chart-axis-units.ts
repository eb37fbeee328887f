import { args, invalidArgument } from '../../protocol';
import type { Slot } from '../../charts/slot';

/** Names of Office.js for the built-in units of the file. */
const UNITS: Record<string, string> = {
  hundreds: 'Hundreds',
  thousands: 'Thousands',
  tenThousands: 'TenThousands',
  hundredThousands: 'HundredThousands',
  millions: 'Millions',
  tenMillions: 'TenMillions',
  hundredMillions: 'HundredMillions',
  billions: 'Billions',
  trillions: 'Trillions',
};

/** A value of Excel.ChartAxisDisplayUnit. */
export function displayUnit(units: Slot): string {
  if (units.child('custUnit').exists) return 'Custom';
  return UNITS[units.child('builtInUnit').value ?? ''] ?? 'None';
}

export function setDisplayUnit(units: Slot, value: unknown): void {
  const wanted = args.text(value);
  if (wanted === 'None') return units.remove();
  const found = Object.keys(UNITS).find((key) => UNITS[key] === wanted);
  if (!found) throw invalidArgument(`"${wanted}" is no unit that can be set so.`);
  units.child('custUnit').remove();
  units.child('builtInUnit').set(found);
}
