/**
 * `npm run pictures`: the pictures of the guide and of the README, taken in the real workbench with its sample, in the system's
 * browser, and made small. Run it when what they show has changed, and look at them.
 */
import { join } from 'node:path';
import { browserForTests } from '../lib/browser-for-tests.mjs';
import { ROOT } from '../lib/project.mjs';
import { startServer } from '../lib/server.mjs';
import { buildWorkbench } from '../lib/workbench-build.mjs';
import { takePictures } from './take-pictures.ts';

const say = (text) => console.log(text);

const browser = await browserForTests(say);
await buildWorkbench(say);
const server = await startServer({ root: ROOT, port: 0 });
try {
  await takePictures(server.url, browser, join(ROOT, 'docs/pictures'), say);
} finally {
  await server.close();
}
