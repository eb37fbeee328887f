/** `npm run bench:pane`: builds and serves the workbench as the browser tests do, then measures. */
import setup from '../../e2e/global-setup.mjs';

await setup();
await import('./report.ts');
process.exit(0);
