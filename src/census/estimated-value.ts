import type { NeedCells } from './census';
import { valueOf } from './parsing/reading';

const FRAMEWORK = 'Accord-cadre';

/** The contract is a framework agreement (« Accord-cadre … »); a dynamic purchasing system is none. */
export const isFramework = (cells: NeedCells): boolean => valueOf(cells.forme)?.startsWith(FRAMEWORK) ?? false;

/**
 * Estimated value that thresholds are compared with, in cents excluding tax: the total over the whole duration (CCP
 * R2121-1); for a framework agreement its maximum when that is higher (R2121-8). `null` when unknown or not above zero.
 */
export const estimatedValue = (cells: NeedCells): number | null => {
  const total = valueOf(cells.montant_total_ht);
  const most = isFramework(cells) ? valueOf(cells.montant_max_ht) : null;
  const value = Math.max(total ?? 0, most ?? 0);
  return value > 0 ? value : null;
};
