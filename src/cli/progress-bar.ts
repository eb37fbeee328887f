import type { OnProgress } from '../app/result';

/** Where the bar is drawn; standard error. */
export interface BarOutput {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const WIDTH = 24;

/** A progress bar on one line of a terminal; silent elsewhere. */
export class ProgressBar {
  private readonly shown: boolean;

  constructor(private readonly output: BarOutput) {
    this.shown = output.isTTY === true;
  }

  readonly show: OnProgress = ({ done, total, label }) => {
    if (!this.shown) return;
    const filled = Math.round((WIDTH * done) / total);
    const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${label}`;
    this.output.write(`\r\u001b[2K${line.slice(0, (this.output.columns ?? 80) - 1)}`);
  };

  /** Takes the bar away, so that what follows stands on a clean line. */
  clear(): void {
    if (this.shown) this.output.write('\r\u001b[2K');
  }
}
