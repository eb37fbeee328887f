import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';

/** The lowest requirement set the add-in works with; the manifest asks for it too. */
export const FLOOR = '1.9';

/** What newer sets add, and what is done without them. */
const EXTRAS = [
  { feature: 'resizeTables', version: '1.13' },
  { feature: 'mergedAreas', version: '1.13' },
] as const;

export type Feature = (typeof EXTRAS)[number]['feature'];

/** What this Excel can do for the add-in. */
export interface Capabilities {
  /** False when the Excel is older than the floor: nothing can be done. */
  usable: boolean;
  floor: string;
  features: Record<Feature, boolean>;
  /** What is missing, with the requirement set that brings it. */
  missing: { feature: Feature; version: string }[];
}

/** Asks Office.js what it offers; no round trip to Excel. */
export function readCapabilities(session: ExcelSession): Capabilities {
  const offered = EXTRAS.map((extra) => ({ ...extra, there: session.supports(extra.version) }));
  return {
    usable: session.supports(FLOOR),
    floor: FLOOR,
    features: Object.fromEntries(offered.map(({ feature, there }) => [feature, there])) as Record<Feature, boolean>,
    missing: offered.filter(({ there }) => !there).map(({ feature, version }) => ({ feature, version })),
  };
}

/** Throws `EXCEL_TOO_OLD` below the floor. */
export function requireFloor(session: ExcelSession): void {
  if (!session.supports(FLOOR)) throw new ExcelFailure('EXCEL_TOO_OLD');
}
