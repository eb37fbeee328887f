import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';

/** The lowest requirement set the add-in works with; the manifest asks for it too. */
export const FLOOR = '1.9';

/** What newer sets add; what is done without them stands in the catalogue of texts. */
const EXTRAS = [
  { feature: 'pivots', version: '1.8' },
  { feature: 'resizeTables', version: '1.13' },
  { feature: 'pivotAltTexts', version: '1.13' },
  { feature: 'otherWorkbooks', version: '1.13' },
] as const;

export type Feature = (typeof EXTRAS)[number]['feature'];

/** What this Excel can do for the add-in. */
export interface Capabilities {
  /** False when the Excel is older than the floor: nothing can be done. */
  usable: boolean;
  floor: string;
  features: Record<Feature, boolean>;
  /** What is missing, and the requirement set that brings it; what it means for the user stands in the catalogue of texts. */
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
