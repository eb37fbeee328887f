import { fold } from '../table/normalise';
import { columnOf, type ColumnKey } from './columns';

const THOUSANDS = /\bk ?(€|eur|euros?)|\bke\b|\bkeur\b|milliers? d'?(€|euros?)|\(en milliers\)/;
const MILLIONS = /\bm ?(€|eur|euros?)(?![a-z])|\bmeur\b|millions? d'?(€|euros?)|\(en millions\)/;
const YEARS = /[([](en )?(ans?|annees?)[)\]]|\ben (ans|annees)\b/;

const DURATIONS: readonly ColumnKey[] = ['duree_initiale', 'duree_reconduction', 'duree_totale'];

/**
 * What one figure of a column stands for, by its header: euros (1 000 under « Montant HT (k€) »), months (12 under « Durée
 * (ans) »); 1 where the header names no other unit.
 */
export const unitOfHeader = (key: ColumnKey, header: string): number => {
  const text = fold(header);
  if (DURATIONS.includes(key)) return YEARS.test(text) ? 12 : 1;
  if (columnOf(key).type !== 'amount') return 1;
  if (THOUSANDS.test(text)) return 1_000;
  return MILLIONS.test(text) ? 1_000_000 : 1;
};
