import { BYTES_PER_SYNC } from './wire-size';

/**
 * Collects writes and sends them before they weigh too much for one request. Each request holds back recalculation and
 * the screen, which Excel takes up again by itself at its end.
 */
export class WriteQueue {
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {
    this.begin();
  }

  /** Makes room for a write of so many bytes, then counts it in. */
  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > BYTES_PER_SYNC) await this.flush();
    this.bytes += bytes;
  }

  async flush(): Promise<void> {
    await this.context.sync();
    this.bytes = 0;
    this.begin();
  }

  private begin(): void {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  }
}
