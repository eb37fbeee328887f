import type { Progress } from '../../src/app/result';
import { today } from '../../src/app/clock';
import { TaskSteps } from '../../src/app/task-steps';

describe('steps of a long task', () => {
  test('are told one after the other, in the language of the user', async () => {
    const told: Progress[] = [];
    const steps = new TaskSteps(['structure', 'cells'], 'fr-FR', { onProgress: (progress) => told.push(progress) });
    await steps.begin('structure');
    await steps.begin('cells');
    steps.finish();
    expect(told).toEqual([
      { done: 0, total: 2, label: 'Lecture de la structure du classeur' },
      { done: 1, total: 2, label: 'Lecture des besoins' },
      { done: 2, total: 2, label: 'Terminé' },
    ]);
  });

  test('stop between two of them', async () => {
    const stop = new AbortController();
    const steps = new TaskSteps(['structure', 'cells'], 'en-US', { signal: stop.signal });
    await steps.begin('structure');
    stop.abort();
    await expect(steps.begin('cells')).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('today is the day of the user’s own clock', () => {
    expect([today(new Date(2026, 0, 5, 0, 1)), today(new Date(2026, 10, 23, 23, 59))]).toEqual([
      '2026-01-05',
      '2026-11-23',
    ]);
  });
});
