import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';

const setEvents = (session: ExcelSession, enabled: boolean): Promise<void> =>
  session.run(
    async (context) => {
      context.runtime.enableEvents = enabled;
      await context.sync();
    },
    { idempotent: true },
  );

/** Does work without our own writes coming back as events; what was set before is restored whatever happens. */
export async function withoutEvents<T>(session: ExcelSession, work: () => Promise<T>): Promise<T> {
  const before = await session.read(async (context) => {
    const runtime = context.runtime.load('enableEvents');
    await context.sync();
    return runtime.enableEvents;
  });
  await setEvents(session, false);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    const restored = setEvents(session, before).catch(() => undefined);
    // The first failure is the one to tell, and an Excel that does not answer is not waited for twice.
    if (!(error instanceof ExcelFailure && error.code === 'SYNC_TIMEOUT')) await restored;
    throw error;
  }
  await setEvents(session, before);
  return result;
}
