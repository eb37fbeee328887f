import type { Frame, Page } from 'playwright-core';

/** A stretch of work of more than 50 ms, in milliseconds; shorter ones are told by no browser. */
export interface LongTask {
  start: number;
  duration: number;
}

/** The long tasks of both documents of the page, which share one thread. */
export interface LongTasks {
  /** Scripts of the pane, Office.js among them. */
  pane: LongTask[];
  /** Scripts of the page around it: the embedded Excel and its grid. */
  host: LongTask[];
  /** What the browser itself did, or could lay at the door of neither. */
  other: LongTask[];
}

interface Recorded extends LongTask {
  name: string;
}
interface Recording {
  longTasks?: Recorded[];
}

/**
 * Records long tasks from the pane's document. The browser tells to which document a task belongs: `self` is the pane, its
 * ancestor the page with the embedded Excel.
 */
export class LongTaskRecorder {
  constructor(private readonly pane: Frame) {}

  async start(): Promise<void> {
    await this.pane.evaluate(() => {
      const recording = window as unknown as Recording;
      if (recording.longTasks) {
        recording.longTasks.length = 0;
        return;
      }
      const tasks: Recorded[] = (recording.longTasks = []);
      new PerformanceObserver((list) => {
        for (const { name, startTime, duration } of list.getEntries()) tasks.push({ name, start: startTime, duration });
      }).observe({ type: 'longtask' });
    });
  }

  /** The tasks since `start`. */
  async read(page: Page): Promise<LongTasks> {
    // Entries come a little after their task.
    await page.waitForTimeout(300);
    const all = await this.pane.evaluate(() => (window as unknown as Recording).longTasks ?? []);
    const of = (wanted: (name: string) => boolean): LongTask[] =>
      all.filter(({ name }) => wanted(name)).map(({ start, duration }) => ({ start, duration }));
    const isHost = (name: string): boolean => name.includes('ancestor');
    return {
      pane: of((name) => name === 'self'),
      host: of(isHost),
      other: of((name) => name !== 'self' && !isHost(name)),
    };
  }
}

/** The longest in words. */
export const longest = (tasks: readonly LongTask[]): string =>
  tasks.length === 0
    ? 'none over 50 ms'
    : `longest ${Math.round(Math.max(...tasks.map(({ duration }) => duration)))} ms, ${tasks.length} over 50 ms`;
