import { frenchNumber } from '../french-number';
import type { Messages } from '../../i18n';
import { fill } from '../fill';
import type { AgecCategory } from '../parameters/parameters';

/** The rates in force in a year: those of the last step begun (2024, 2027, 2030). */
export const ratesOf = ({ rates }: AgecCategory, year: number): AgecCategory['rates'][number] | null =>
  rates.reduce<AgecCategory['rates'][number] | null>(
    (found, step) => (step.year <= year && step.year > (found?.year ?? 0) ? step : found),
    null,
  );

/** The minimum rates that are known, in words; empty text when none is: an unknown rate is never guessed. */
export const ratesInWords = (category: AgecCategory, year: number, texts: Messages['rules']['R32']): string => {
  const rates = ratesOf(category, year);
  if (!rates) return '';
  const known: string[] = [];
  if (typeof rates.reuse === 'number') known.push(fill(texts.reuse, { taux: frenchNumber(rates.reuse) }));
  if (typeof rates.recycled === 'number') known.push(fill(texts.recycled, { taux: frenchNumber(rates.recycled) }));
  return known.length === 0 ? '' : fill(texts.rates, { annee: rates.year, taux: known.join(', ') });
};
