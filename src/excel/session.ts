import type { Locale } from '../i18n';
import { asExcelFailure } from './error-table';
import { ExcelFailure } from './failure';

/** The two globals of Office.js, handed over so that several clients can live in one process. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
}

export interface SessionOptions {
  /** How long one sync may take, in milliseconds. */
  syncTimeout?: number;
  /** Pauses before the second, third… attempt of a read, in milliseconds. */
  retryDelays?: number[];
}

export interface BatchOptions {
  /** True when running the batch again changes nothing: reads. Only then is a transient refusal tried again. */
  idempotent?: boolean;
  /** True to be carried out once the user has left the cell being typed in, instead of being refused. */
  afterCellEdit?: boolean;
}

const DEFAULT_SYNC_TIMEOUT = 60_000;
const DEFAULT_RETRY_DELAYS = [300, 1_000, 3_000];

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Rejects with `SYNC_TIMEOUT` when the promise stays silent: Excel on the web may never answer (office-js#4805). */
async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelFailure('SYNC_TIMEOUT')), milliseconds);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** The one way to Excel: every batch goes through `run`, every refusal comes out as an `ExcelFailure`. */
export class ExcelSession {
  private readonly syncTimeout: number;
  private readonly retryDelays: number[];
  private spoken: Locale | null = null;

  constructor(
    /** Office.js itself, for what no batch is needed. */
    readonly client: OfficeClient,
    options: SessionOptions = {},
  ) {
    this.syncTimeout = options.syncTimeout ?? DEFAULT_SYNC_TIMEOUT;
    this.retryDelays = options.retryDelays ?? DEFAULT_RETRY_DELAYS;
  }

  /** Speaks a language whatever Excel's is; `null` follows Excel again. */
  speak(locale: Locale | null): void {
    this.spoken = locale;
  }

  /** The language of the user: the one chosen, otherwise that of Excel's interface, as far as we speak it. */
  get locale(): Locale {
    if (this.spoken) return this.spoken;
    const language: string | undefined = this.client.Office.context?.displayLanguage;
    return language?.toLowerCase().startsWith('en') ? 'en-US' : 'fr-FR';
  }

  /** Whether this Excel has the requirement set `ExcelApi <version>`. */
  supports(version: string): boolean {
    return this.client.Office.context.requirements.isSetSupported('ExcelApi', version);
  }

  /**
   * Runs a batch in a context of its own. Each sync is bounded in time; errors of Office.js are thrown as `ExcelFailure`,
   * others as they are. A batch said idempotent is run again, after a pause, when the refusal is a passing one.
   */
  async run<T>(batch: (context: Excel.RequestContext) => Promise<T>, options: BatchOptions = {}): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.runOnce(batch, options.afterCellEdit ?? false);
      } catch (error) {
        const failure = asExcelFailure(error);
        const delay = this.retryDelays[attempt];
        const again = options.idempotent && failure instanceof ExcelFailure && failure.transient;
        if (!again || delay === undefined) throw failure;
        await pause(delay);
      }
    }
  }

  /** `run` for a batch that only reads. */
  read<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.run(batch, { idempotent: true });
  }

  /** `read` for what nobody waits for: it lets the user finish the cell being typed in. */
  readAfterCellEdit<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.run(batch, { idempotent: true, afterCellEdit: true });
  }

  private async runOnce<T>(
    batch: (context: Excel.RequestContext) => Promise<T>,
    delayForCellEdit: boolean,
  ): Promise<T> {
    const work = (context: Excel.RequestContext): Promise<T> => {
      const sync = context.sync.bind(context);
      context.sync = <P>(passThrough?: P) => withinTime(sync(passThrough), this.syncTimeout);
      return batch(context);
    };
    const excel = this.client.Excel;
    return delayForCellEdit ? excel.run({ delayForCellEdit }, work) : excel.run(work);
  }
}
