import type { NeedCells } from './census';
import type { NomenclatureEntry } from './parameters/parameters';
import { valueOf } from './parsing/reading';
import type { PurchaseType } from './vocabulary';

/**
 * Beginnings of the CPV codes among which the social and other special services are found (CCP R2123-1 3°): hotels and
 * catering, legal services, security, events, education and training, health and social work, culture and sport. The list
 * of the official notice is longer and finer and could not be checked here: these beginnings only keep rules silent.
 */
const CPV_BEGINNINGS = ['55', '791', '797', '7995', '80', '85', '92'] as const;

/** Whether a service may be one of those that an adapted procedure suffices for, whatever their value. */
export const isSpecialService = (
  cells: NeedCells,
  type: PurchaseType,
  family: NomenclatureEntry | undefined,
): boolean => {
  if (type !== 'Services' && type !== 'Prestations intellectuelles') return false;
  const own = valueOf(cells.cpv)?.replace(/\D/g, '') ?? '';
  const cpv = own.length >= 2 ? own : (family?.cpv ?? '');
  return CPV_BEGINNINGS.some((beginning) => cpv.startsWith(beginning));
};
