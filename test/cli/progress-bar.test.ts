import { ProgressBar } from '../../src/cli/progress-bar';

const draw = (isTTY: boolean, columns = 80): string[] => {
  const written: string[] = [];
  const bar = new ProgressBar({ isTTY, columns, write: (text) => written.push(text) });
  bar.show({ done: 2, total: 8, label: 'Lecture des besoins' });
  bar.clear();
  return written;
};

describe('the progress bar', () => {
  test('stands on one line of a terminal and goes away', () => {
    expect(draw(true)).toEqual(['\r\u001b[2K██████░░░░░░░░░░░░░░░░░░ 2/8 Lecture des besoins', '\r\u001b[2K']);
  });

  test('never wraps', () => {
    expect(draw(true, 20)[0]).toBe('\r\u001b[2K██████░░░░░░░░░░░░░');
  });

  test('is silent in a pipe', () => {
    expect(draw(false)).toEqual([]);
  });
});
