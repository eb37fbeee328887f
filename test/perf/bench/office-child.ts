/** Writes and reads 100 000 cells through the real Office.js, in a process of its own; prints what that took as JSON. */
import { EmbeddedHost } from '../../../src/host/embedded';
import { bootOffice } from '../../../src/host/transport/node';
import { blankWorkbook } from '../../../src/host/xlsx';
import { peakMegabytes } from '../peak-memory';
import { timed } from './timed';

const ROWS = 5_000;
const COLUMNS = 20;
const values = Array.from({ length: ROWS }, (_, r) =>
  Array.from({ length: COLUMNS }, (_unused, c) => (c % 2 === 0 ? r * c + 0.5 : `Besoin ${(r * 7 + c) % 900}`)),
);

const host = new EmbeddedHost(blankWorkbook());
const boot = await timed(() => bootOffice(host));
const { Excel, close } = boot.result;
const whole = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, ROWS, COLUMNS);

const write = await timed(() =>
  Excel.run(async (context) => {
    whole(context).values = values;
    await context.sync();
  }),
);
const read = await timed(() =>
  Excel.run(async (context) => {
    const range = whole(context).load('values');
    await context.sync();
    return range.values;
  }),
);
const same = JSON.stringify(read.result) === JSON.stringify(values);
if (!same) throw new Error('What was read is not what was written.');
close();
const seconds = { boot: boot.seconds, write: write.seconds, read: read.seconds };
console.log(
  JSON.stringify({ cells: ROWS * COLUMNS, ...seconds, syncs: host.traffic.syncs, peakMegabytes: peakMegabytes() }),
);
