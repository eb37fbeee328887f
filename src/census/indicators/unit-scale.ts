import { fold } from '../../table/normalise';
import type { IndicatorKind } from './indicator';

/** Euros that one of a written unit stands for: indicators give amounts in euros, people write millions. */
export const unitScale = (kind: IndicatorKind, unit: string | null): number => {
  if (kind !== 'amount' || unit === null) return 1;
  const text = fold(unit).replace(/[ .]/g, '');
  if (/^(m€|meur|millions?(d'?euros|€)?)/.test(text)) return 1_000_000;
  if (/^(k€|keur|milliers?(d'?euros|€)?)/.test(text)) return 1_000;
  return 1;
};
