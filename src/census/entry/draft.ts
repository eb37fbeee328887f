import type { Messages } from '../../i18n';
import { isBlank } from '../../table/cells';
import { sameCellContent } from '../../table/same-content';
import type { CellContent } from '../../table/grid';
import type { Census, Need } from '../census';
import { checkCensus } from '../check';
import { columnOf, type ColumnKey } from '../columns';
import { planCompletions } from '../completions';
import { overMonths, totalMonths } from '../durations';
import { familyOf } from '../family-of';
import type { Finding } from '../finding';
import { inUnit } from '../fix-units';
import type { NomenclatureEntry } from '../parameters/parameters';
import { parseYear } from '../parsing/number';
import { valueOf } from '../parsing/reading';
import { RULES } from '../rules';
import { applyWaivers } from '../waivers/apply-waivers';
import { withDraft, type DraftCell, type DraftCensus } from './draft-census';
import { entryLanguage, type EntryLanguage } from './entry-language';
import { contentBefore, type EntryStart } from './entry-start';
import { isInPercent, shownValueOf, type EntryTexts, type EntryValues } from './entry-value';
import { procedureReason, type ProcedureReason } from './procedure-reason';
import { writtenValues } from './written-values';

/**
 * Rules that compare rows only to propose something: alone with the row they find the same fault, and propose by the nomenclature
 * and the list of departments.
 */
const ALSO_ALONE: readonly string[] = ['R02', 'R05'];
const ROW_RULES = RULES.filter(({ id, acrossRows }) => !acrossRows || ALSO_ALONE.includes(id));

/** A value that follows from the others, for an empty field. */
export interface Proposal {
  column: ColumnKey;
  text: string;
  /** From what it follows, in words; `null` for the total, which `EntryDraft.total` explains. */
  reason: string | null;
}

/** The total that the yearly amount makes over the whole duration. */
export interface ComputedTotal {
  cents: number;
  yearlyCents: number;
  months: number;
}

/** What the form would write, and all that can be said of it; nothing is written yet. */
export interface EntryDraft {
  start: EntryStart;
  typed: EntryTexts;
  /** How texts are read and figures written. */
  language: EntryLanguage;
  /** What would be written, in the cells that change. */
  values: EntryValues;
  /** What each typed cell will show. */
  shown: EntryTexts;
  /** Cells that nobody typed in and that a typed duration fills. */
  spread: EntryTexts;
  /** The field whose duration fills each of these. */
  spreadFrom: Partial<Record<ColumnKey, ColumnKey>>;
  /** Dates that only a form understands (« 15/3 »), as they will show: for the user to see before they are written. */
  dates: EntryTexts;
  /** What formulas of the row are expected to give once it is written. */
  expected: EntryTexts;
  draft: DraftCensus;
  /** Findings of the row once written, in the order of the rules; without those that compare it with other rows. */
  findings: Finding[];
  family: NomenclatureEntry | null;
  procedure: ProcedureReason;
  proposals: Proposal[];
  /** `null` where the yearly amount or the duration is not known. */
  total: ComputedTotal | null;
  /** Whole duration in months, extensions included; `null` where it is not known. */
  months: number | null;
}

type Texts = Messages['rules'];

/** Values with what the screen will show of them. */
class Cells {
  private readonly units: ReadonlyMap<ColumnKey, number | undefined>;

  constructor(
    private readonly census: Census,
    private readonly language: EntryLanguage,
  ) {
    this.units = new Map(census.location.columns.map(({ key, unit }) => [key, unit]));
  }

  of(key: ColumnKey, content: CellContent): DraftCell {
    const { date1904 } = this.census.grid;
    const { language } = this;
    const options = { language, date1904, unit: this.units.get(key), percent: isInPercent(this.census, key) };
    return { content, shown: shownValueOf(content, key, options) };
  }
}

const entriesOf = <V>(record: Partial<Record<ColumnKey, V>>): [ColumnKey, V][] =>
  Object.entries(record) as [ColumnKey, V][];

/** What every text of the form is read as. */
const readTexts = (start: EntryStart, typed: EntryTexts, language: EntryLanguage): Map<ColumnKey, string> => {
  const { location, year } = start.census;
  const own = valueOf(parseYear(typed.annee ?? start.initial.annee ?? null)) ?? year;
  const units = new Map(location.columns.map(({ key, unit }) => [key, unit]));
  return new Map(
    entriesOf(typed).map(([key, text]) => [key, language.read(key, text, { year: own, unit: units.get(key) })]),
  );
};

/** What was typed, as it will be written: each text by itself, then the cells that durations in words fill. */
const valuesOf = (start: EntryStart, typed: EntryTexts, texts: Texts, language: EntryLanguage) => {
  const read = readTexts(start, typed, language);
  const raw = new Map([...read].map(([key, text]) => [key, { content: text.trim() || null, shown: text }]));
  const draft = withDraft(start.census, start.row, raw);
  const own: EntryValues = {};
  const spread: EntryValues = {};
  const spreadFrom: EntryDraft['spreadFrom'] = {};
  for (const [key, text] of entriesOf(typed))
    for (const [column, value] of entriesOf(writtenValues(draft, key, { typed: text, read: read.get(key)! }, texts))) {
      if (column === key) own[column] = value;
      else if (typed[column] === undefined || typed[column]?.trim() === '') {
        spread[column] = value;
        spreadFrom[column] = key;
      }
    }
  const understood = entriesOf(own).filter(
    ([key, value]) => typeof value === 'number' && columnOf(key).type === 'date' && read.get(key) !== typed[key],
  );
  return { own: { ...own, ...spread }, spread, spreadFrom, dates: Object.fromEntries(understood) as EntryValues };
};

/** The yearly amount over the whole duration, in cents. */
const totalOf = ({ cells }: Need): ComputedTotal | null => {
  const yearlyCents = valueOf(cells.montant_annuel_ht);
  const months = totalMonths(cells);
  if (yearlyCents === null || months === null || yearlyCents <= 0 || months <= 0) return null;
  return { cents: overMonths(yearlyCents, months), yearlyCents, months };
};

const alone = ({ census, need }: DraftCensus): Census => ({ ...census, needs: [need] });

/** Total and completions for the empty cells of a draft. */
const followingValues = (draft: DraftCensus, texts: Texts) => {
  const { need, census } = draft;
  const completions = planCompletions(alone(draft), texts).map(({ column, value, reason }) => ({
    ...{ column, value, reason },
  }));
  const total = need.cells.montant_total_ht?.kind === 'empty' ? totalOf(need) : null;
  const unit = census.location.columns.find(({ key }) => key === 'montant_total_ht')?.unit;
  return [
    ...completions,
    ...(total ? [{ column: 'montant_total_ht' as const, value: inUnit(total.cents / 100, unit), reason: null }] : []),
  ];
};

/**
 * What the formulas of the row are expected to give: Excel reckons them anew when the row is written, so that their old
 * results say nothing of the draft.
 */
const withExpected = (
  start: EntryStart,
  written: ReadonlyMap<ColumnKey, DraftCell>,
  texts: Texts,
  print: Cells,
): { cells: Map<ColumnKey, DraftCell>; expected: EntryTexts } => {
  const cells = new Map(written);
  if (start.formulas.size === 0 || written.size === 0) return { cells, expected: {} };
  const blank = new Map(written);
  for (const key of start.formulas) blank.set(key, { content: null, shown: '' });
  const expected: EntryTexts = {};
  for (const { column, value } of followingValues(withDraft(start.census, start.row, blank), texts)) {
    if (!start.formulas.has(column)) continue;
    const cell = print.of(column, value);
    cells.set(column, cell);
    expected[column] = cell.shown;
  }
  return { cells, expected };
};

/** Findings without the fix that a proposal makes already: it is offered once. */
const withoutProposed = (
  findings: readonly Finding[],
  proposed: readonly { column: ColumnKey; value: CellContent }[],
): Finding[] => {
  const values = new Map(proposed.map(({ column, value }) => [column, value]));
  return findings.map((finding) => {
    const { fix, column } = finding;
    const isProposed = column !== null && fix !== null && !fix.edits && values.get(column) === fix.value;
    return isProposed ? { ...finding, fix: null } : finding;
  });
};

/** The findings of the drafted row, those that were accepted marked so. */
const findingsOf = (draft: DraftCensus, start: EntryStart, texts: Texts): Finding[] => {
  const { census, need } = draft;
  const found = checkCensus(alone(draft), texts, ROW_RULES);
  const own = found.filter(({ sheet, row }) => sheet === census.sheet && row === need.row);
  return applyWaivers(census, own, start.waivers);
};

/** Of what the fields of a new need show at first, what its row does not hold yet: cells that are there stay as they are. */
const prefilledTexts = (start: EntryStart): EntryTexts => {
  const held = start.census.location.columns.filter(({ index }) => !isBlank(contentBefore(start, index)));
  const keys = new Set(held.map(({ key }) => key));
  return Object.fromEntries(entriesOf(start.initial).filter(([key]) => !keys.has(key)));
};

/** Of values, those that change their cell. */
const changedOnly = (start: EntryStart, values: EntryValues): EntryValues => {
  const places = new Map(start.census.location.columns.map(({ key, index }) => [key, index]));
  return Object.fromEntries(
    entriesOf(values).filter(([key, value]) => {
      const index = places.get(key);
      if (index === undefined || start.formulas.has(key)) return false;
      return !sameCellContent(contentBefore(start, index), value);
    }),
  );
};

/**
 * Works out what a form would write and what the rules will say of it; pure.
 * @param typed texts as people type them, in the fields that they changed; of a new need, in all fields that are filled
 * @param texts language of the sentences
 * @param language how texts are read and figures written
 */
export const draftEntry = (
  start: EntryStart,
  typed: EntryTexts,
  texts: Texts,
  language: EntryLanguage = entryLanguage('fr-FR'),
): EntryDraft => {
  const print = new Cells(start.census, language);
  const given = start.isNew ? { ...prefilledTexts(start), ...typed } : typed;
  const { own, spread, spreadFrom, dates } = valuesOf(start, given, texts, language);
  const values = changedOnly(start, own);
  const written = new Map(entriesOf(own).map(([key, value]) => [key, print.of(key, value ?? null)] as const));
  const { cells, expected } = withExpected(start, written, texts, print);
  const draft = withDraft(start.census, start.row, cells);
  const textsOf = (some: EntryValues): EntryTexts =>
    Object.fromEntries(entriesOf(some).map(([key, value]) => [key, print.of(key, value ?? null).shown]));
  const proposed = followingValues(draft, texts).filter(
    ({ column }) => !start.formulas.has(column) && draft.need.cells[column] !== undefined,
  );
  const proposals = proposed.map(({ column, value, reason }) => ({
    column,
    text: print.of(column, value).shown,
    reason,
  }));
  return {
    ...{ start, typed, values, expected, draft, proposals, spreadFrom, language },
    ...{ shown: textsOf(own), spread: textsOf(spread), dates: textsOf(dates) },
    findings: withoutProposed(findingsOf(draft, start, texts), proposed),
    family: familyOf(draft.census, draft.need) ?? null,
    procedure: procedureReason(draft),
    total: totalOf(draft.need),
    months: totalMonths(draft.need.cells),
  };
};
