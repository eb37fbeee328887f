/**
 * Before the browser tests: the workbench is built if its sources changed, and served on a free port. The workers find the address
 * and the browser in the environment. The server goes with the process.
 */
import { browserForTests } from '../../scripts/lib/browser-for-tests.mjs';
import { ROOT } from '../../scripts/lib/project.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { buildWorkbench } from '../../scripts/lib/workbench-build.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

export default async function setup() {
  process.env.CHROME_PATH = await browserForTests(say);
  await buildWorkbench(say);
  const server = await startServer({ root: ROOT, port: 0 });
  server.unref();
  process.env.WORKBENCH_URL = server.url;
}
