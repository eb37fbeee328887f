/**
 * Opens the file named by the first argument and attaches the formula engine, as a host does, then prints what came of
 * it as JSON: `{ outcome, seconds, megabytes }`, the peak of the whole process. Run in a process of its own.
 */
import { readFileSync } from 'node:fs';
import { peakMegabytes } from '../../../perf/peak-memory';
import { createCalculator } from '../../../../src/host/formulas';
import { FileError, openWorkbook } from '../../../../src/host/xlsx';

const bytes = readFileSync(process.argv[2] as string);
const start = performance.now();
const before = process.cpuUsage();
let outcome = 'opened';
try {
  const workbook = await openWorkbook(bytes);
  workbook.useCalculator(createCalculator);
  workbook.calculateIfNeeded();
} catch (error) {
  if (!(error instanceof FileError)) throw error;
  outcome = error.code;
}
const { user, system } = process.cpuUsage(before);
// What the processor spent, where the machine does something else too.
const seconds = Math.round(Math.min(performance.now() - start, (user + system) / 1000)) / 1000;
console.log(JSON.stringify({ outcome, seconds, megabytes: peakMegabytes() }));
