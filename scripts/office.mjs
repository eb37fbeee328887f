#!/usr/bin/env node
/** Starts the command line `src/cli/office.ts`: runs any Office.js script on a workbook, without Excel. */
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../src/cli/office.ts');

/** Writes and waits until it is written: a pipe may be slower than we are. */
const write = (stream, text) => new Promise((done) => stream.write(text, () => done()));

const { code, out, err } = await main(process.argv.slice(2));
if (err) await write(process.stderr, err);
if (out) await write(process.stdout, out);
process.exit(code);
