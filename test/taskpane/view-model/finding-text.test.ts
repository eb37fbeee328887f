import type { CensusSummary } from '../../../src/app/result';
import type { Finding } from '../../../src/census/finding';
import { showsValue } from '../../../src/taskpane/view-model/finding-text';

const census = { sheet: 'Recensement', headerRow: 4 } as CensusSummary;
const shows = (part: Partial<Finding>): boolean =>
  showsValue(
    { sheet: 'Recensement', row: 12, value: 'oui ?', message: 'Réponse non comprise.', ...part } as Finding,
    census,
  );

test('the value is shown where it adds something: not quoted in the message, not a header of the census', () => {
  expect(shows({})).toBe(true);
  expect(shows({ value: '' })).toBe(false);
  expect(shows({ message: '« oui ? » n’est pas compris.' })).toBe(false);
  expect(shows({ row: 4 })).toBe(false);
  expect(shows({ row: 4, sheet: 'Marchés' })).toBe(true);
});
