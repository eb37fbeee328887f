import type { Census } from '../census';
import type { DatedPeriod } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { schemaOf, type CountedRegister } from '../registers/schemas';

/** The years that the registers, the declared values and the campaign speak of, rising. */
export const indicatorYears = ({ campaignYear, registers }: Census): number[] => {
  const years = new Set([campaignYear]);
  for (const { year } of registers.declared?.values ?? []) years.add(year);
  for (const name of Object.keys(registers.tables) as CountedRegister[]) {
    const register = registers.tables[name]!;
    const key = (schemaOf(name).yearKeys ?? []).find((candidate) => register.columns[candidate] !== undefined);
    if (key === undefined) continue;
    for (const { cells } of register.rows) {
      const value = valueOf(cells[key]) as number | DatedPeriod | null;
      if (value !== null) years.add(typeof value === 'number' ? value : value.start.year);
    }
  }
  return [...years].sort((a, b) => a - b);
};
