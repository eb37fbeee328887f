import type { EntryDesk } from '../../app/entry/entry-desk';
import type { QuestionId } from '../../census/sspaser/question';
import { sheetShown, type EntryQuestions, type EntryState } from './entry-state';
import type { TaskRunner } from './task-runner';

interface Home {
  desk(): EntryDesk | null;
  getState(): EntryState;
  set(change: Partial<EntryState>): void;
  recheck(): Promise<void>;
}

/** The SSPASER sheet of the row in the form. */
export class EntryQuestionActions {
  constructor(
    private readonly runner: TaskRunner,
    private readonly home: Home,
  ) {}

  private get row(): number | null {
    const { start } = this.home.getState().draft ?? {};
    return start && !start.isNew ? start.row : null;
  }

  private get current(): EntryQuestions | null {
    return sheetShown(this.home.getState());
  }

  /** Reads the sheet as the workbook holds it now. */
  readonly open = async (): Promise<void> => {
    const { row } = this;
    const { result } = this.runner.getState();
    const desk = this.home.desk();
    if (row === null || !result || !desk) return;
    this.home.set({ questions: 'loading' });
    try {
      const sheet = await desk.questions(result, row);
      if (this.row === row) {
        const missing = sheet ? [] : desk.missingForQuestions(result, row);
        this.home.set({ questions: sheet ? { sheet, given: {} } : { missing } });
      }
    } catch (error) {
      this.home.set({ questions: null });
      this.runner.fail(error, 'go');
    }
  };

  /** An answer, shown with what it entails; not written yet. */
  readonly answer = (id: QuestionId, answer: string | null): void => {
    const { current, row } = this;
    const { result } = this.runner.getState();
    const desk = this.home.desk();
    if (!current || row === null || !result || !desk) return;
    const given = { ...current.given, [id]: answer };
    const answers = Object.fromEntries(
      current.sheet.questions.flatMap((question) => {
        const own = question.id in given ? given[question.id] : question.answer;
        return own == null ? [] : [[question.id, own]];
      }),
    );
    const sheet = desk.previewQuestions(result, row, answers);
    if (sheet) this.home.set({ questions: { sheet, given } });
  };

  /** Writes the answers in the sheet « Fiches SSPASER ». */
  readonly write = async (): Promise<void> => {
    const { current, row } = this;
    const { result } = this.runner.getState();
    const desk = this.home.desk();
    if (!current || row === null || !result || !desk) return;
    const done = Object.keys(current.given).length;
    if (done === 0) return;
    this.runner.onRetry(this.write);
    const ended = await this.runner.run('entry', async () => {
      const sheet = await desk.answer(result, row, current.given);
      this.home.set({ questions: { sheet, given: {} } });
      return { type: 'acted', outcome: { kind: 'answers', done, refused: [], notices: [] } };
    });
    if (ended) await this.home.recheck();
  };
}
