import type { CellContent } from '../table/grid';
import type { ColumnValues } from './census';
import { columnOf, type ColumnKey } from './columns';
import { amountReader, type AmountText } from './parsing/amount';
import type { CodeReader } from './parsing/code';
import { parseDate } from './parsing/date';
import { inYears, parseDuration, parseExtensionLength } from './parsing/duration';
import { listReader } from './parsing/list-value';
import { multiListReader } from './parsing/multi-list';
import { parseAgecCategory, parseExtensions, parseHours, parseLots, parseShare } from './parsing/quantity';
import { parseInteger, parseNumber, parseYear } from './parsing/number';
import { parseOrigin } from './parsing/origin';
import { purchaseTypeReader } from './parsing/purchase-type';
import type { Reading } from './parsing/reading';
import { parseName, parseText } from './parsing/text';
import { parseYesNo } from './parsing/yes-no';
import { unitOfHeader } from './column-units';
import { considerationReader } from './considerations';
import { LIST_VARIANTS } from './list-variants';
import { STATUSES } from './vocabulary';

/** What a column is read as before the row is looked at as a whole: amounts still say whether they are yearly. */
export type RawValue = ColumnValues[ColumnKey] | AmountText;

/** Reads one cell: its content and what the screen shows of it (`null` when not read). */
export type CellReader = (content: CellContent, shown: string | null) => Reading<RawValue>;

const STATUS_VARIANTS = {
  annule: 'Abandonné',
  annulee: 'Abandonné',
  abandon: 'Abandonné',
  abandonnee: 'Abandonné',
  'sans suite': 'Abandonné',
  report: 'Reporté',
  reportee: 'Reporté',
  decale: 'Reporté',
  validee: 'Validé',
  valide: 'Validé',
  'en cours': 'À instruire',
  'a instruire': 'À instruire',
  lance: 'Lancé',
  lancee: 'Lancé',
  publie: 'Lancé',
  notifie: 'Notifié',
  notifiee: 'Notifié',
  attribue: 'Notifié',
} as const;

const statusReader = listReader(STATUSES, STATUS_VARIANTS);

/** Columns whose text stands for something: there « à définir » says that nothing is known yet. */
const NAMES: readonly ColumnKey[] = ['intitule', 'operation', 'num_marche_actuel', 'motif_non_alloti'];

/** « Durée (ans) »: figures are years there, months otherwise. */
const durationReader = (key: ColumnKey, header: string): CellReader => {
  const read = key === 'duree_reconduction' ? parseExtensionLength : parseDuration;
  return unitOfHeader(key, header) === 12 ? inYears(read) : read;
};

/** What a reader needs to know of the workbook. */
export interface ReaderContext {
  codes: CodeReader;
  /** Reads a department; canonical names come from the list or from the first spelling met. */
  department: (content: CellContent) => Reading<string>;
  date1904: boolean;
}

const ownReader = (key: ColumnKey, header: string, context: ReaderContext): CellReader | null => {
  switch (key) {
    case 'direction':
      return context.department;
    case 'nature_besoin':
      return parseOrigin;
    case 'code_nomenclature':
      return (content, shown) => context.codes.read(content, shown, context.date1904);
    case 'type_achat':
      return purchaseTypeReader;
    case 'statut':
      return statusReader;
    case 'annee':
      return parseYear;
    case 'consid_env':
    case 'consid_soc':
      return considerationReader(key, header);
    case 'duree_initiale':
    case 'duree_reconduction':
    case 'duree_totale':
      return durationReader(key, header);
    case 'nb_lots':
      return parseLots;
    case 'nb_reconductions':
      return parseExtensions;
    case 'cat_agec':
      return parseAgecCategory;
    case 'part_reemploi':
    case 'part_recycle':
      return parseShare;
    case 'heures_insertion':
      return parseHours;
    default:
      return NAMES.includes(key) ? parseName : null;
  }
};

/** The reader of a column; its type decides unless the column has a reader of its own. */
export const readerOf = (key: ColumnKey, header: string, context: ReaderContext): CellReader => {
  const own = ownReader(key, header, context);
  if (own) return own;
  const { type, values } = columnOf(key);
  switch (type) {
    case 'amount':
      return amountReader(unitOfHeader(key, header));
    case 'date':
      return (content, shown) => parseDate(content, shown, context.date1904);
    case 'integer':
      return parseInteger;
    case 'number':
      return parseNumber;
    case 'yesNo':
      return parseYesNo;
    case 'list':
      return listReader(values, {}, LIST_VARIANTS[key]);
    case 'multiList':
      return multiListReader(values);
    case 'text':
      return parseText;
  }
};

/** Distinct contents remembered per column: codes, departments and lists repeat, titles do not. */
const MOST_REMEMBERED = 5000;

/** The same reader, which remembers what it read: equal contents share one reading. */
export const remembering = (read: CellReader): CellReader => {
  const texts = new Map<string, Reading<RawValue>>();
  // Numbers are looked up with their display, which may decide what they are.
  const numbers = new Map<number, { shown: string | null; reading: Reading<RawValue> }>();
  return (content, shown) => {
    if (typeof content === 'string') {
      const before = texts.get(content);
      if (before) return before;
      const reading = read(content, shown);
      if (texts.size < MOST_REMEMBERED) texts.set(content, reading);
      return reading;
    }
    if (typeof content !== 'number') return read(content, shown);
    const before = numbers.get(content);
    if (before && before.shown === shown) return before.reading;
    const reading = read(content, shown);
    if (numbers.size < MOST_REMEMBERED) numbers.set(content, { shown, reading });
    return reading;
  };
};
