import { associateCommands, type RibbonEvent } from '../../src/commands/commands';

/** Associates the commands with actions that note their order; each may be made to fail. */
function ribbon(failing: string[] = []) {
  const log: string[] = [];
  const act = (name: string) => () => {
    log.push(name);
    return failing.includes(name) ? Promise.reject(new Error(name)) : Promise.resolve();
  };
  const functions = new Map<string, (event?: RibbonEvent) => void>();
  associateCommands(
    { associate: (name, action) => void functions.set(name, action) },
    {
      check: act('check'),
      writeReports: act('report'),
      nextFinding: act('next'),
      previousFinding: act('previous'),
      show: act('show'),
    },
  );
  const press = (name: string) =>
    new Promise<string[]>((resolve) =>
      functions.get(name)?.({
        completed: () => {
          log.push('completed');
          resolve(log);
        },
      }),
    );
  return { functions, press };
}

test('the functions of the ribbon and of the keys are associated', () => {
  expect([...ribbon().functions.keys()]).toEqual(['checkCensus', 'writeReports', 'nextFinding', 'previousFinding']);
});

test.each([
  ['checkCensus', ['show', 'check', 'completed']],
  ['writeReports', ['show', 'report', 'completed']],
  ['nextFinding', ['show', 'next', 'completed']],
  ['previousFinding', ['show', 'previous', 'completed']],
])('%s opens the pane, acts, then tells the host', async (name, order) => {
  expect(await ribbon().press(name)).toEqual(order);
});

test('the host is told even when the pane cannot be opened or the action fails', async () => {
  expect(await ribbon(['show', 'check']).press('checkCensus')).toEqual(['show', 'check', 'completed']);
  expect(await ribbon(['report']).press('writeReports')).toEqual(['show', 'report', 'completed']);
});

test('a key press comes without an event', async () => {
  const { functions, press } = ribbon();
  functions.get('nextFinding')?.();
  expect(await press('previousFinding')).toEqual(expect.arrayContaining(['next', 'previous']));
});
