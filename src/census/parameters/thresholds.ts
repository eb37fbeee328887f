import { asText } from '../../table/cells';
import type { CellContent, SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable } from '../../table/named-table';
import { tidy } from '../../table/normalise';
import { parseAmount } from '../parsing/amount';
import { compareDates, type CalendarDate } from '../parsing/calendar';
import { parseDate } from '../parsing/date';
import { valueOf } from '../parsing/reading';
import { parseYesNo } from '../parsing/yes-no';
import type { Threshold } from './parameters';

type Key = 'id' | 'subject' | 'amount' | 'operator' | 'start' | 'end' | 'legalText' | 'active';

const DICTIONARY = new HeaderDictionary<Key>([
  { key: 'id', label: 'Id', synonyms: ['identifiant', 'code', 'seuil', 'cle'] },
  { key: 'subject', label: 'Objet', synonyms: ['libelle', 'designation', 'intitule'] },
  { key: 'amount', label: 'Montant HT', synonyms: ['montant', 'montant_ht', 'seuil ht', 'valeur'] },
  { key: 'operator', label: 'Opérateur', synonyms: ['comparaison', 'sens'] },
  { key: 'start', label: 'Début', synonyms: ['du', 'date de debut', 'a partir du', 'applicable du'] },
  { key: 'end', label: 'Fin', synonyms: ['au', 'date de fin', "jusqu'au", 'applicable au'] },
  { key: 'legalText', label: 'Texte', synonyms: ['texte de reference', 'reference', 'source'] },
  { key: 'active', label: 'Actif', synonyms: ['active', 'applicable'] },
]);

export interface ThresholdTable {
  sheet: string;
  thresholds: Threshold[];
  /** Excel rows that could not be read. */
  skipped: number[];
  missing: string[];
}

const dateOf = (content: CellContent, date1904: boolean): CalendarDate | null | 'unreadable' => {
  const reading = parseDate(content, null, date1904);
  return reading.kind === 'problem' ? 'unreadable' : (valueOf(reading)?.start ?? null);
};

/** The table `Seuils` of the workbook: thresholds with the days they hold. */
export const readThresholds = (grids: readonly SheetGrid[]): ThresholdTable | null => {
  const table = readNamedTable(grids, ['Seuils'], DICTIONARY, 3);
  if (!table) return null;
  const date1904 = grids.find((grid) => grid.sheet === table.sheet)?.date1904 ?? false;
  const thresholds: Threshold[] = [];
  const skipped: number[] = [];
  for (const { row, values } of table.records) {
    const text = (key: Key): string => tidy(asText(values[key] ?? null));
    const amount = parseAmount(values.amount ?? null);
    const start = dateOf(values.start ?? null, date1904);
    const end = dateOf(values.end ?? null, date1904);
    if (text('id') === '' || amount.kind === 'problem' || start === 'unreadable' || end === 'unreadable') {
      skipped.push(row);
      continue;
    }
    thresholds.push({
      id: text('id').toUpperCase(),
      subject: text('subject'),
      amount: valueOf(amount)?.cents ?? null,
      operator: text('operator') || null,
      start,
      end,
      legalText: text('legalText') || null,
      active: valueOf(parseYesNo(values.active ?? null)) ?? true,
    });
  }
  const missing = (['id', 'amount', 'start'] as const).filter((key) => !table.keys.includes(key));
  return { sheet: table.sheet, thresholds, skipped, missing: missing.map((key) => LABELS[key]) };
};

const LABELS = { id: '« Id »', amount: '« Montant HT »', start: '« Début »' };

/** The active threshold of an id on a day; of several, the one that started last. */
export const thresholdAt = (thresholds: readonly Threshold[], id: string, day: CalendarDate): Threshold | null => {
  let found: Threshold | null = null;
  for (const threshold of thresholds) {
    if (threshold.id !== id || !threshold.active) continue;
    if (threshold.start && compareDates(threshold.start, day) > 0) continue;
    if (threshold.end && compareDates(threshold.end, day) < 0) continue;
    if (!found?.start || (threshold.start && compareDates(threshold.start, found.start) > 0)) found = threshold;
  }
  return found;
};

/** First days found so far: rules ask for them row by row. */
const firstDays = new WeakMap<readonly Threshold[], Map<string, CalendarDate | null>>();

/** First day an obligation holds, whatever the amount; `null` when it is not active. */
export const firstDayOf = (thresholds: readonly Threshold[], id: string): CalendarDate | null => {
  const known = firstDays.get(thresholds) ?? new Map<string, CalendarDate | null>();
  firstDays.set(thresholds, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  let first: CalendarDate | null = null;
  for (const { id: candidate, active, start } of thresholds) {
    if (candidate !== id || !active || !start) continue;
    if (!first || compareDates(start, first) < 0) first = start;
  }
  known.set(id, first);
  return first;
};
