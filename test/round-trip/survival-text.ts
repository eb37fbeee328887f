import { basename } from 'node:path';
import { FEATURES } from './features';
import type { Survival } from './survival';

const SIGNS: Record<Survival, string> = { 'byte for byte': '=', 'in meaning': '~', lost: 'LOST' };

/** The table feature × workbook as lines of text. */
export function survivalText(results: Map<string, Map<string, Survival>>): string[] {
  const files = [...results.keys()];
  const names = FEATURES.map(({ name }) => name).filter((name) => files.some((file) => results.get(file)?.has(name)));
  const width = Math.max(...names.map(({ length }) => length));
  const cell = (text: string): string => text.padStart(4).padEnd(5);
  const counts = (survival: Survival): number =>
    [...results.values()].reduce((sum, found) => sum + [...found.values()].filter((one) => one === survival).length, 0);
  return [
    'one cell changed:  = byte for byte   ~ in meaning   LOST   (blank: not in the file)',
    ...files.map((file, i) => `${cell(String(i + 1))} ${basename(file)}`),
    ' '.repeat(width + 2) + files.map((_, i) => cell(String(i + 1))).join(''),
    ...names.map(
      (name) =>
        `  ${name.padEnd(width)}` +
        files
          .map((file) => {
            const found = results.get(file)?.get(name);
            return cell(found ? SIGNS[found] : '');
          })
          .join('')
          .trimEnd(),
    ),
    `  ${counts('byte for byte')} byte for byte, ${counts('in meaning')} in meaning, ${counts('lost')} lost`,
  ];
}
