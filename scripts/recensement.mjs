#!/usr/bin/env node
/** Starts the command line `src/cli/recensement.ts`. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const NEEDED = ['tsx/esm/api', '@microsoft/office-js/package.json'];

const isThere = (name) => {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
};

/** Writes and waits until it is written: a pipe may be slower than we are. */
const write = (stream, text) => new Promise((done) => stream.write(text, () => done()));

async function run() {
  if (!NEEDED.every(isThere)) {
    await write(
      process.stderr,
      'Les bibliothèques du projet manquent : lancez « npm ci » dans le dossier du projet, puis recommencez.\n',
    );
    return 2;
  }
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('../src/cli/recensement.ts');
  const pending = [];
  const stream = (target) => ({
    isTTY: target.isTTY,
    columns: target.columns,
    write: (text) => pending.push(write(target, text)),
  });
  const code = await main(process.argv.slice(2), { out: stream(process.stdout), err: stream(process.stderr) });
  await Promise.all(pending);
  return code;
}

// A reader that goes away (`| head`) is no failure.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));

// Never exit 1, which means « errors found in the census ». RECENSEMENT_DEBUG=1 shows where it happened.
const code = await run().catch(async (error) => {
  const detail = process.env.RECENSEMENT_DEBUG ? error?.stack : `${error?.code ?? error?.name} : ${error?.message}`;
  await write(process.stderr, `Le programme n’a pas pu démarrer ; lancez « npm ci », puis recommencez. (${detail})\n`);
  return 2;
});
process.exit(code);
