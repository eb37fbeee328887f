import { englishAmounts } from '../../../src/taskpane/view-model/english-amounts';

test.each([
  ['240 000 € (60 000 € a year × 48 months)', '240,000 € (60,000 € a year × 48 months)'],
  ['The total (1 234,50 €) is not 80 €.', 'The total (1,234.50 €) is not 80 €.'],
  ['The amount “320 000 €” is a range; 1 320 000 € is not.', 'The amount “320 000 €” is a range; 1,320,000 € is not.'],
  ['Row 12, 48 months', 'Row 12, 48 months'],
])('%s', (sentence, english) => {
  expect([englishAmounts(sentence, 'en-US'), englishAmounts(sentence, 'fr-FR')]).toEqual([english, sentence]);
});
