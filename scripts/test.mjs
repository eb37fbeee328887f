/**
 * `npm test`: installs and builds what is missing, finds a browser, runs every test. What follows `--` goes to jest, for instance
 * `npm test -- --selectProjects unit`.
 */
import { availableParallelism } from 'node:os';
import { browserForTests } from './lib/browser-for-tests.mjs';
import { installMissing } from './lib/install.mjs';
import { ScriptFailure } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { buildWorkbench } from './lib/workbench-build.mjs';

const say = (text) => console.log(text);

async function main() {
  await installMissing(say);
  const browser = await browserForTests(say);
  await buildWorkbench(say);
  const asked = process.argv.slice(2);
  // Jest leaves one processor to itself: with two, half of the machine would idle.
  const workers = asked.some((arg) => /^(-i|-w|--runInBand|--maxWorkers)/.test(arg))
    ? []
    : [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`];
  const results = ['--json', '--outputFile=build/test-results.json'];
  const args = ['node_modules/jest/bin/jest.js', ...results, ...workers, ...asked];
  return (await run(process.execPath, args, { env: { ...process.env, CHROME_PATH: browser } })).code;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ScriptFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
