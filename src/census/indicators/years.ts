import type { Census } from '../census';
import type { DatedPeriod } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { schemaOf, type CountedRegister } from '../registers/schemas';

/** The years that the rows of a register are of, by the column that tells. */
export const registerYears = ({ registers }: Census, name: CountedRegister): Set<number> => {
  const register = registers.tables[name];
  const key = (schemaOf(name).yearKeys ?? []).find((candidate) => register?.columns[candidate] !== undefined);
  const years = new Set<number>();
  if (!register || key === undefined) return years;
  for (const { cells } of register.rows) {
    const value = valueOf(cells[key]) as number | DatedPeriod | null;
    if (value !== null) years.add(typeof value === 'number' ? value : value.start.year);
  }
  return years;
};

/** The years that the registers, the declared values and the campaign speak of, rising. */
export const indicatorYears = (census: Census): number[] => {
  const { campaignYear, registers } = census;
  const years = new Set([campaignYear]);
  for (const { year } of registers.declared?.values ?? []) years.add(year);
  for (const name of Object.keys(registers.tables) as CountedRegister[])
    for (const year of registerYears(census, name)) years.add(year);
  return [...years].sort((a, b) => a - b);
};
