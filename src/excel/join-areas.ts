import { areaAddress } from '../table/address';
import type { Area } from './overview';

/** Puts together areas that lie side by side in the direction given. */
function join(areas: readonly Area[], along: 'row' | 'column'): Area[] {
  const across = along === 'row' ? 'column' : 'row';
  const size = along === 'row' ? 'rowCount' : 'columnCount';
  const breadth = along === 'row' ? 'columnCount' : 'rowCount';
  const sorted = [...areas].sort((a, b) => a[across] - b[across] || a[breadth] - b[breadth] || a[along] - b[along]);
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    const fits = last && last[across] === area[across] && last[breadth] === area[breadth];
    if (fits && last[along] + last[size] === area[along]) last[size] += area[size];
    else joined.push({ ...area });
  }
  return joined;
}

/** The same cells in fewer areas; the areas given must not overlap. */
export const joinAreas = (areas: readonly Area[]): Area[] => join(join(areas, 'row'), 'column');

/** Addresses of several areas at once are kept far below what Excel takes. */
const LONGEST_ADDRESS = 240;

/** Areas as addresses for `Worksheet.getRanges`, each short enough. */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${address}`;
    else addresses.push(address);
  }
  return addresses;
}
