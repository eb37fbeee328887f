import type { EntryDesk, EntryDraft, EntryStart, EntryTexts, CodeEntry } from '../../app/entry/entry-desk';
import type { CheckResult } from '../../app/result';
import type { ColumnKey } from '../../census/columns';
import type { Finding, Fix } from '../../census/finding';
import { initialEntry, isUnsaved, type EntryState } from './entry-state';
import { EntryQuestionActions } from './entry-question-actions';
import type { PaneUseCases } from './pane-use-cases';
import type { TaskRunner } from './task-runner';

/** How long typing must pause before the row is looked at again, in milliseconds. */
const PAUSE = 120;

interface After {
  recheck(): Promise<void>;
  readLastAction(): Promise<void>;
  goTo(sheet: string, cell: string): Promise<void>;
}

/** The form of one need: which row it is on, what is typed in it, and how that is written. Has a state of its own, so that
 * the rest of the pane is not drawn again while somebody types. */
export class EntryActions {
  private state: EntryState = initialEntry;
  private readonly listeners = new Set<() => void>();
  private desk: EntryDesk | null = null;
  private watch: Promise<{ stop(): Promise<void> }> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private seen: CheckResult | null = null;
  private writing = false;
  /** The row selected last while a task ran; turned to once it is over. */
  private passed: number | null = null;
  private asked = 0;
  readonly questions: EntryQuestionActions;

  constructor(
    private readonly app: PaneUseCases,
    private readonly runner: TaskRunner,
    private readonly after: After,
  ) {
    runner.subscribe(() => this.notice());
    this.questions = new EntryQuestionActions(runner, {
      desk: () => this.desk,
      getState: this.getState,
      set: (change) => this.set(change),
      recheck: () => after.recheck(),
    });
  }

  readonly getState = (): EntryState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The page is shown: follows the selection, and opens the row selected now unless a form is open already. */
  readonly enter = async (): Promise<void> => {
    try {
      this.desk ??= await this.app.entry();
      this.watch ??= this.desk.followSelection(
        () => this.runner.getState().result,
        (row) => void this.select(row),
      );
      await this.watch;
    } catch {
      // An Excel that does not tell what is selected: rows are opened with the button.
      this.watch = null;
    }
    await this.openSelected();
  };

  /** The page is left: the form stays as it is until it is shown again. */
  readonly leave = async (): Promise<void> => {
    const { watch } = this;
    this.watch = null;
    this.passed = null;
    await watch?.then((followed) => followed.stop()).catch(() => undefined);
  };

  /** @param which a row that waits for a need is passed over when only needs are wanted */
  private async openSelected(which: 'any' | 'need' = 'any', focus = false): Promise<void> {
    const { result } = this.runner.getState();
    if (!result || !this.desk || this.state.draft) return;
    const row = await this.desk.selectedRow(result);
    if (row === null || this.state.draft || this.state.opening) return;
    if (which === 'any' || result.source.needs.some((need) => need.row === row)) await this.open(row, focus);
  }

  /** The user selected a row in the sheet: it is opened, unless something of another one is not written. */
  private async select(row: number): Promise<void> {
    if (this.writing) return;
    this.passed = this.runner.getState().task === null ? null : row;
    if (this.passed !== null) return;
    if (this.state.draft?.start.row === row) {
      if (this.state.waiting) this.set({ waiting: null });
      return;
    }
    await this.turnTo({ row });
  }

  readonly startNew = (): Promise<void> => this.turnTo({ row: null }, true);

  private async turnTo(waiting: { row: number | null }, focus = false): Promise<void> {
    this.runner.dispatch({ type: 'wentOn' });
    if (isUnsaved(this.state)) this.set({ waiting });
    else await this.open(waiting.row, focus);
  }

  /** What to do with what is not written, when another row is wanted. */
  readonly resolve = async (how: 'write' | 'discard' | 'stay'): Promise<void> => {
    const { waiting } = this.state;
    if (!waiting) return;
    if (how === 'stay') return this.set({ waiting: null });
    if (how === 'write' && !(await this.write())) return;
    await this.open(waiting.row, true);
  };

  private async open(row: number | null, focus = false): Promise<void> {
    const { result } = this.runner.getState();
    if (!result) return;
    const own = ++this.asked;
    const like = this.state.draft?.start.row ?? null;
    this.set({ opening: true, waiting: null });
    try {
      // Asked for again where its script did not arrive the first time.
      const desk = (this.desk ??= await this.app.entry());
      const start = await (row === null ? desk.openNew(result, like) : desk.open(result, row));
      if (own !== this.asked) return;
      this.begin(start, focus);
    } catch (error) {
      this.set({ opening: false });
      this.runner.fail(error, 'go');
    }
  }

  private begin(start: EntryStart, focus: boolean): void {
    const { desk } = this;
    if (!desk) return;
    this.clearTimer();
    const next = { ...initialEntry, form: desk.form(start), focus: this.state.focus + (focus ? 1 : 0) };
    const draft = desk.draft(start, {});
    this.state = { ...next, draft, words: desk.words(draft) };
    this.tell();
  }

  /** Somebody types in a field; the draft follows after a short pause. */
  readonly type = (key: ColumnKey, text: string): void => {
    this.runner.dispatch({ type: 'wentOn' });
    this.put({ ...this.state.typed, [key]: text });
    this.clearTimer();
    this.timer = setTimeout(() => this.look(), PAUSE);
  };

  /** A value was chosen: the draft follows at once. */
  readonly choose = (key: ColumnKey, text: string): void => {
    this.type(key, text);
    this.look();
  };

  /** A field is left: durations in words spread over their cells, and its findings are shown from now on. */
  readonly leaveField = (key: ColumnKey): void => {
    const draft = this.look();
    if (!draft || !this.desk) return;
    const { typed, filled } = this.desk.settled(draft, this.state);
    if (!this.state.visited.has(key)) this.set({ visited: new Set([...this.state.visited, key]) });
    if (typed === this.state.typed) return;
    this.takeTexts(typed);
    this.set({ filled });
  };

  /** The codes that suit what is typed in the field of codes. */
  readonly searchCodes = (text: string): CodeEntry[] => {
    const { result } = this.runner.getState();
    const draft = this.look();
    return result && draft && this.desk ? this.desk.codes(result).find(text, draft.draft.need) : [];
  };

  readonly pickCode = (code: string): void => {
    const draft = this.look();
    if (draft && this.desk) this.takeTexts(this.desk.withCode(draft, code));
  };

  /** Puts texts in fields, as if they had been typed. */
  readonly take = (texts: EntryTexts): void => {
    this.runner.dispatch({ type: 'wentOn' });
    this.takeTexts({ ...this.state.typed, ...texts });
  };

  readonly takeFix = (finding: Finding, fix: Fix): void => {
    const draft = this.look();
    if (draft && this.desk) this.take(this.desk.fixTexts(draft, finding, fix));
  };

  private takeTexts(texts: EntryTexts): void {
    this.put(texts);
    this.look();
  }

  /** Keeps the texts that differ from what the fields showed at first. */
  private put(texts: EntryTexts): void {
    const { draft } = this.state;
    if (!draft || !this.desk) return;
    const { initial } = draft.start;
    const { typed, filled } = this.desk.withoutStale(draft, this.state, texts);
    const changed = Object.entries(typed).filter(([key, text]) => text !== (initial[key as ColumnKey] ?? ''));
    this.set({ typed: Object.fromEntries(changed), filled });
  }

  /** Brings the draft up to what is typed. */
  private look(): EntryDraft | null {
    this.clearTimer();
    const { draft, typed } = this.state;
    if (!draft || !this.desk || draft.typed === typed) return draft;
    const next = this.desk.draft(draft.start, typed);
    this.set({ draft: next, words: this.desk.words(next) });
    return next;
  }

  /** Closes the form, nothing of it being unsaved: it is opened anew when its page is shown. */
  readonly close = (): void => {
    this.clearTimer();
    this.set({ ...initialEntry, focus: this.state.focus });
  };

  /** Forgets what is typed; a new need is left for the one selected in the sheet, if any. */
  readonly discard = (): void => {
    const { draft, gone, focus } = this.state;
    if (draft && !gone && !draft.start.isNew) return this.begin(draft.start, true);
    this.clearTimer();
    this.set({ ...initialEntry, focus });
    void this.openSelected(draft?.start.isNew ? 'need' : 'any', true);
  };

  /** Writes the row; true when everything that was typed is written. */
  readonly write = async (): Promise<boolean> => {
    const draft = this.look();
    const { desk } = this;
    if (!draft || !desk || this.state.gone || Object.keys(draft.values).length === 0) return false;
    const { isNew } = draft.start;
    let row = draft.start.row;
    this.writing = true;
    try {
      this.runner.onRetry(async () => void (await this.write()));
      const ended = await this.runner.run('entry', async () => {
        const written = await desk.write(draft, { author: this.runner.getState().author });
        row = written.row;
        const { done, refused, notices } = written.result;
        return { type: 'acted', outcome: { kind: isNew ? 'rowAdded' : 'entry', done: done.length, refused, notices } };
      });
      if (!ended) {
        await this.after.readLastAction();
        return false;
      }
      const { done = 0, refused = [] } = this.runner.getState().outcome ?? {};
      // A row that somebody else took: the form needs to know which ones are left.
      if (done > 0 || refused.some(({ code }) => code === 'ROW_TAKEN')) await this.after.recheck();
      return await this.afterWriting(done > 0 ? row : null, refused.length === 0, isNew);
    } finally {
      this.writing = false;
      this.seen = this.runner.getState().result;
    }
  };

  private async afterWriting(row: number | null, all: boolean, isNew: boolean): Promise<boolean> {
    const { result } = this.runner.getState();
    const { draft } = this.state;
    if (!result || !draft || !this.desk) return false;
    if (!all) {
      if (isNew && row !== null) await this.stayOn(row, result);
      else this.follow(result, false);
      return false;
    }
    if (row === null) return false;
    this.begin(await this.desk.open(result, row), true);
    if (isNew) await this.after.goTo(result.census.sheet, this.desk.cellOf(result, row));
    return true;
  }

  /** A new need was written but for some cells: it is there now, and what is left is still to be written. */
  private async stayOn(row: number, result: CheckResult): Promise<void> {
    const { typed } = this.state;
    if (!this.desk) return;
    this.begin(await this.desk.open(result, row), false);
    this.takeTexts(typed);
  }

  /** A new result is there: the form moves on to it. */
  private notice(): void {
    if (this.writing) return;
    const { result, task } = this.runner.getState();
    if (result !== this.seen) {
      this.seen = result;
      if (!result) this.set(initialEntry);
      else if (this.state.draft) this.follow(result, true);
      else if (this.watch) void this.openSelected();
    }
    if (task === null && this.passed !== null) void this.select(this.passed);
  }

  private follow(result: CheckResult, tell: boolean): void {
    const { draft, typed, changed } = this.state;
    const { desk } = this;
    if (!draft || !desk || draft.start.census === result.source) return;
    const rebased = desk.rebase(draft.start, result);
    if (rebased.gone) {
      if (isUnsaved(this.state)) this.set({ gone: true });
      else this.set({ ...initialEntry, focus: this.state.focus });
      return;
    }
    if (draft.start.isNew && draft.start.row !== rebased.start.row) void this.reopen(draft.start.row, result);
    const told = tell && isUnsaved(this.state) ? [...new Set([...changed, ...rebased.changed])] : [];
    const next = desk.draft(rebased.start, typed);
    const form = desk.form(rebased.start);
    this.set({ draft: next, words: desk.words(next), gone: false, changed: told, form });
  }

  /** The row kept for a new need was filled in the sheet: by the user, if it is the one selected. */
  private async reopen(row: number | null, result: CheckResult): Promise<void> {
    const selected = await this.desk?.selectedRow(result);
    const isUntouched = this.state.draft?.start.isNew && !isUnsaved(this.state) && !this.writing;
    if (isUntouched && row !== null && selected === row) await this.open(row);
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private set(change: Partial<EntryState>): void {
    this.state = { ...this.state, ...change };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
