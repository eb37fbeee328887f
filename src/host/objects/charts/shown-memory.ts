import type { MemberUse } from '../../protocol';

/** What was found of charts while a batch only reads, by connection and chart. */
interface Memory {
  reading: boolean;
  shown: Map<object, unknown>;
}

const memories = new WeakMap<object, Memory>();

const memoryOf = (context: object): Memory => {
  const known = memories.get(context);
  if (known) return known;
  const memory = { reading: false, shown: new Map<object, unknown>() };
  memories.set(context, memory);
  return memory;
};

/** Whatever is not a read may change what charts show: all that was found is found anew. */
export function noteUse(context: object, use: MemberUse): void {
  const memory = memoryOf(context);
  memory.reading = use === 'get';
  if (!memory.reading) memory.shown.clear();
}

/**
 * What `find` gives for a chart. It is kept for the reads that follow at once, as of hundreds of labels: not beyond the next call or
 * change through the connection, and not beyond the present turn of the event loop, in which nobody else can change anything.
 */
export function remembered<T>(context: object, chart: object, find: () => T): T {
  const memory = memoryOf(context);
  if (!memory.reading) return find();
  if (memory.shown.has(chart)) return memory.shown.get(chart) as T;
  const found = find();
  if (memory.shown.size === 0) queueMicrotask(() => memory.shown.clear());
  memory.shown.set(chart, found);
  return found;
}
