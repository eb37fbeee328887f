/** Seconds by the clock and of the processor, for machines that do something else too. */
export interface Timed<T> {
  result: T;
  seconds: number;
  cpuSeconds: number;
}

const rounded = (milliseconds: number): number => Math.round(milliseconds) / 1000;

export async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: rounded(performance.now() - start), cpuSeconds: rounded((user + system) / 1000) };
}
