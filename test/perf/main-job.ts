/**
 * The figures of the main job: `npm run bench:main [-- workbook.xlsx]`. Boot of the real Office.js in Node (first and later), reading,
 * checking, writing and saving the sample, with the number of syncs and the bytes of each.
 */
import { readFileSync } from 'node:fs';
import { writeReports } from '../../src/app/report';
import { openForAddin } from '../../src/cli/open-for-addin';
import { EmbeddedHost } from '../../src/host/embedded';
import { bootOffice } from '../../src/host/transport/node';
import { blankWorkbook } from '../../src/host/xlsx';

const RUNS = 5;
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

async function boots(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const [office, time] = await timed(() => bootOffice(new EmbeddedHost(blankWorkbook())));
    office.close();
    times.push(time);
  }
  console.log(
    `boot of office.js in Node: first ${ms(times[0] ?? NaN)}, later ${ms(median(times.slice(1)))} (median of ${RUNS})`,
  );
}

async function mainJob(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const times: { open: number; report: number; save: number }[] = [];
  let last: { requestBytes: number; responseBytes: number; actions: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [opened, open] = await timed(() => openForAddin(bytes));
    const [result, report] = await timed(() => writeReports(opened.session));
    const [saved, save] = await timed(() => opened.save());
    times.push({ open, report, save });
    last = [...opened.host.traffic.syncs];
    if (run === 0)
      console.log(
        `${path}: ${result.census.rows} needs, ${result.findings.length} findings, ${kB(saved.length)} written`,
      );
    opened.close();
  }
  const of = (key: 'open' | 'report' | 'save') => ms(median(times.map((time) => time[key])));
  console.log(
    `medians of ${RUNS} runs: open and boot ${of('open')}, check and write ${of('report')}, save ${of('save')}`,
  );
  const request = last.map((sync) => sync.requestBytes);
  const response = last.map((sync) => sync.responseBytes);
  console.log(
    `${last.length} syncs; largest request ${kB(Math.max(...request))}, largest response ${kB(Math.max(...response))}`,
  );
  last.forEach((sync, i) =>
    console.log(
      `  sync ${i + 1}: ${sync.actions} actions, ${kB(sync.requestBytes)} out, ${kB(sync.responseBytes)} back`,
    ),
  );
}

await boots();
await mainJob(process.argv[2] ?? 'samples/recensement-2023.xlsx');
