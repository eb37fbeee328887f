import type { SheetGrid } from '../../../src/table/grid';
import { gridOf } from './census-grid';

/** A table Delais of the service: days by procedure, and the notice of extensions. */
export const leadTimesOf = (days: Record<string, number>): SheetGrid =>
  gridOf([['Procédure', 'Délai minimal (jours)'], ...Object.entries(days)], { sheet: 'Délais' });
