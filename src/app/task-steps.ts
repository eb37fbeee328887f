import { messages, type Locale } from '../i18n';
import type { OnProgress } from './result';

export type StepName = Exclude<keyof ReturnType<typeof messages>['app']['steps'], 'done'>;

interface TaskOptions {
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/** Lets the pane draw itself between two steps. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** The steps of a long task: tells which one begins, and stops between two when the user asked to. */
export class TaskSteps {
  private readonly labels: Record<StepName | 'done', string>;

  constructor(
    private readonly names: readonly StepName[],
    locale: Locale,
    private readonly options: TaskOptions,
  ) {
    this.labels = messages(locale).app.steps;
  }

  /** Begins a step. Throws the reason of the signal (an `AbortError`) when the task was stopped. */
  async begin(name: StepName): Promise<void> {
    this.options.signal?.throwIfAborted();
    this.tell(this.names.indexOf(name), this.labels[name]);
    await breathe();
    this.options.signal?.throwIfAborted();
  }

  finish(): void {
    this.tell(this.names.length, this.labels.done);
  }

  private tell(done: number, label: string): void {
    this.options.onProgress?.({ done, total: this.names.length, label });
  }
}
