import type { Census } from '../../census';
import { CodeSearch } from '../../census/entry/code-search';
import { draftEntry, type EntryDraft } from '../../census/entry/draft';
import { newRowOf } from '../../census/entry/draft-census';
import { entryLanguage } from '../../census/entry/entry-language';
import { freeRowOf, isFreeRow } from '../../census/entry/free-row';
import { startNew, startOnRow, type EntryStart } from '../../census/entry/entry-start';
import type { EntryTexts } from '../../census/entry/entry-value';
import { withoutStale, type Filled, type FilledTexts } from '../../census/entry/filled';
import type { ColumnKey } from '../../census/columns';
import { rebase, type Rebased } from '../../census/entry/rebase';
import { fixTexts, settled, withCode } from '../../census/entry/take';
import type { Finding, Fix } from '../../census/finding';
import type { NomenclatureEntry } from '../../census/parameters/parameters';
import type { Answers } from '../../census/sspaser/answers';
import type { QuestionId } from '../../census/sspaser/question';
import { readSelection } from '../../excel/selection';
import type { ExcelSession } from '../../excel/session';
import { watchSelection, type SelectionWatch } from '../../excel/watch-selection';
import { messages } from '../../i18n';
import { applyChanges } from '../fix-apply';
import { thisMoment } from '../clock';
import type { ApplyResult, By } from '../fix-change';
import type { CheckResult } from '../result';
import {
  answerQuestions,
  missingForQuestionnaire,
  previewQuestionnaire,
  readQuestionnaire,
  type Questionnaire,
} from '../sspaser-sheet';
import { entryChanges } from './entry-changes';
import { cellAddress } from '../../table/address';
import { formOf, type FormSection } from './entry-form';
import { completeFormulas, formulasOf, selectedRow } from './entry-row';
import { flagWords, procedureSentences, totalWords } from './entry-words';

export type { EntryDraft, EntryStart, EntryTexts, Filled };
export type { NomenclatureEntry as CodeEntry };

/** Sentences on a draft, in the language of this Excel. */
export interface EntryWords {
  /** Why the procedure is asked for. */
  procedure: string[];
  /** What the code entails. */
  flags: string[];
  /** How the total comes about; `null` where it stands there already. */
  total: string | null;
}

/** A row that somebody else took is said once, not cell by cell. */
const onceRefused = (result: ApplyResult): ApplyResult => {
  const taken = result.refused.filter(({ code }) => code === 'ROW_TAKEN');
  return { ...result, refused: [...taken.slice(0, 1), ...result.refused.filter(({ code }) => code !== 'ROW_TAKEN')] };
};

type Result = Pick<CheckResult, 'source' | 'waivers'>;

/** Everything that the form of a need asks for, bound to one workbook. */
export class EntryDesk {
  private readonly searches = new WeakMap<Census['parameters'], CodeSearch>();

  constructor(private readonly session: ExcelSession) {}

  private get texts() {
    return messages(this.session.locale).rules;
  }

  /** Opens the form on a row, that of a need or one that waits for one; reads which of its cells are formulas, nothing else. */
  async open({ source, waivers }: Result, row: number): Promise<EntryStart> {
    const formulas = await formulasOf(this.session, source, row);
    const isThere = source.needs.some((need) => need.row === row) || !isFreeRow(source, row);
    return isThere
      ? startOnRow(source, row, { formulas, waivers })
      : startNew(source, null, { formulas, waivers, row });
  }

  /**
   * Opens the form on a new need: on the row that waits for it, else on one to be added. The calculated columns of a table fill
   * themselves: that row tells which they are, or the one above.
   * @param like Excel's row of the need looked at before, whose department the new one has; `null` for none
   */
  async openNew({ source, waivers }: Result, like: number | null): Promise<EntryStart> {
    const row = freeRowOf(source);
    const telling = row ?? source.location.lastRow;
    const formulas = telling === null ? new Set<never>() : await formulasOf(this.session, source, telling);
    const need = source.needs.find((known) => known.row === like) ?? null;
    return startNew(source, need, { formulas, waivers, row });
  }

  /** What the form would write and what the rules say of it; pure, in the language of this Excel. */
  draft(start: EntryStart, typed: EntryTexts): EntryDraft {
    return draftEntry(start, typed, this.texts, entryLanguage(this.session.locale));
  }

  /** The parts and fields of the form. */
  form(start: EntryStart): FormSection[] {
    return formOf(start);
  }

  /** What is said of a draft beside its fields, in the language of this Excel. */
  words(draft: EntryDraft): EntryWords {
    const { locale } = this.session;
    return {
      procedure: procedureSentences(draft.procedure, locale),
      flags: flagWords(draft, locale),
      total: totalWords(draft, locale),
    };
  }

  fixTexts(draft: EntryDraft, finding: Finding, fix: Fix): EntryTexts {
    return fixTexts(draft, finding, fix);
  }

  /** The texts once a field is left: a duration in words is spread over its cells. */
  settled(draft: EntryDraft, texts: FilledTexts): FilledTexts {
    return settled(draft, texts);
  }

  /** The texts after some of them changed, without what a duration filled that is not there any more. */
  withoutStale(draft: EntryDraft, before: FilledTexts, next: EntryTexts): FilledTexts {
    return withoutStale(before, next, draft.start.initial);
  }

  withCode(draft: EntryDraft, code: string): EntryTexts {
    return withCode(draft, code, this.texts);
  }

  /** The codes of the nomenclature, to be searched by words or by their beginning. */
  codes({ source }: Result): CodeSearch {
    const { parameters } = source;
    const known = this.searches.get(parameters) ?? new CodeSearch(source);
    this.searches.set(parameters, known);
    return known;
  }

  rebase(start: EntryStart, { source }: Result): Rebased {
    return rebase(start, source);
  }

  /** Writes a draft in one action that `undoLast` takes back, and tells on which row. See `applyChanges`. */
  async write(
    draft: EntryDraft,
    { author, when = thisMoment() }: Pick<By, 'author'> & Partial<By>,
  ): Promise<{ result: ApplyResult; row: number }> {
    const { census, row, formulas } = draft.start;
    const result = onceRefused(
      await applyChanges(this.session, entryChanges(draft), { author, when, operation: 'entry' }),
    );
    if (row !== null) return { result, row };
    const added = newRowOf(census);
    if (result.done.length === 0 || formulas.size === 0) return { result, row: added };
    if (await completeFormulas(this.session, census, added, formulas)) return { result, row: added };
    const notice = messages(this.session.locale).pane.entry.noFormulas(added);
    return { result: { ...result, notices: [...result.notices, notice] }, row: added };
  }

  /** A1 address of the cell that names a need: its title, else the first of its row. */
  cellOf({ source }: Result, row: number): string {
    const { columns } = source.location;
    const title = columns.find(({ key }) => key === 'intitule') ?? columns[0];
    return cellAddress(row, title?.index ?? 0);
  }

  /** The row of the census that is selected now; `null` for none. */
  async selectedRow({ source }: Result): Promise<number | null> {
    const selection = await readSelection(this.session).catch(() => null);
    return selection && selectedRow(source, selection);
  }

  /** Tells which row of the census is selected whenever another one is. */
  followSelection(result: () => Result | null, onRow: (row: number) => void): Promise<SelectionWatch> {
    return watchSelection(this.session, (selection) => {
      const source = result()?.source;
      const row = source ? selectedRow(source, selection) : null;
      if (row !== null) onRow(row);
    });
  }

  /** The SSPASER sheet of a row as the workbook holds it; `null` for a row that is no consultation to launch of the year. */
  questions({ source }: Result, row: number): Promise<Questionnaire | null> {
    return readQuestionnaire(this.session, { source }, row);
  }

  /** The columns to fill in before that can be told. */
  missingForQuestions({ source }: Result, row: number): ColumnKey[] {
    return missingForQuestionnaire({ source }, row);
  }

  /** The same with answers that are not written yet. */
  previewQuestions({ source }: Result, row: number, answers: Answers): Questionnaire | null {
    return previewQuestionnaire(this.session, source, row, answers);
  }

  answer({ source }: Result, row: number, given: Partial<Record<QuestionId, string | null>>): Promise<Questionnaire> {
    return answerQuestions(this.session, { source }, row, given);
  }
}
