/** How the file format says what `Excel.ConditionalFormatPresetCriterion` names: attributes, and a formula with `@` for the first cell. */
interface Preset {
  attributes: Record<string, string>;
  formula?: string;
}

const today = 'TODAY()';
const period = (timePeriod: string, formula: string): Preset => ({
  attributes: { type: 'timePeriod', timePeriod },
  formula,
});
const month = (shift: string): string =>
  `AND(MONTH(@)=MONTH(EDATE(${today},0${shift})),YEAR(@)=YEAR(EDATE(${today},0${shift})))`;
const average = (more: Record<string, string> = {}): Preset => ({ attributes: { type: 'aboveAverage', ...more } });
const below = { aboveAverage: '0' };

export const PRESETS: Record<string, Preset> = {
  Blanks: { attributes: { type: 'containsBlanks' }, formula: 'LEN(TRIM(@))=0' },
  NonBlanks: { attributes: { type: 'notContainsBlanks' }, formula: 'LEN(TRIM(@))>0' },
  Errors: { attributes: { type: 'containsErrors' }, formula: 'ISERROR(@)' },
  NonErrors: { attributes: { type: 'notContainsErrors' }, formula: 'NOT(ISERROR(@))' },
  Yesterday: period('yesterday', `FLOOR(@,1)=${today}-1`),
  Today: period('today', `FLOOR(@,1)=${today}`),
  Tomorrow: period('tomorrow', `FLOOR(@,1)=${today}+1`),
  LastSevenDays: period('last7Days', `AND(${today}-FLOOR(@,1)<=6,FLOOR(@,1)<=${today})`),
  LastWeek: period(
    'lastWeek',
    `AND(${today}-ROUNDDOWN(@,0)>=(WEEKDAY(${today})),${today}-ROUNDDOWN(@,0)<(WEEKDAY(${today})+7))`,
  ),
  ThisWeek: period(
    'thisWeek',
    `AND(${today}-ROUNDDOWN(@,0)<=WEEKDAY(${today})-1,ROUNDDOWN(@,0)-${today}<=7-WEEKDAY(${today}))`,
  ),
  NextWeek: period(
    'nextWeek',
    `AND(ROUNDDOWN(@,0)-${today}>(7-WEEKDAY(${today})),ROUNDDOWN(@,0)-${today}<(15-WEEKDAY(${today})))`,
  ),
  LastMonth: period('lastMonth', month('-1')),
  ThisMonth: period('thisMonth', `AND(MONTH(@)=MONTH(${today}),YEAR(@)=YEAR(${today}))`),
  NextMonth: period('nextMonth', month('+1')),
  AboveAverage: average(),
  BelowAverage: average(below),
  EqualOrAboveAverage: average({ equalAverage: '1' }),
  EqualOrBelowAverage: average({ ...below, equalAverage: '1' }),
  OneStdDevAboveAverage: average({ stdDev: '1' }),
  OneStdDevBelowAverage: average({ ...below, stdDev: '1' }),
  TwoStdDevAboveAverage: average({ stdDev: '2' }),
  TwoStdDevBelowAverage: average({ ...below, stdDev: '2' }),
  ThreeStdDevAboveAverage: average({ stdDev: '3' }),
  ThreeStdDevBelowAverage: average({ ...below, stdDev: '3' }),
  UniqueValues: { attributes: { type: 'uniqueValues' } },
  DuplicateValues: { attributes: { type: 'duplicateValues' } },
};

/** The criterion that attributes of a rule stand for, or null. */
export function presetOf(attr: (name: string) => string | null): string | null {
  const plain = (name: string, fallback: string): string => {
    const value = attr(name) ?? fallback;
    return value === 'true' ? '1' : value === 'false' ? '0' : value;
  };
  const found = Object.entries(PRESETS).find(([, { attributes }]) => {
    if (attributes.type !== attr('type')) return false;
    if (attributes.type === 'timePeriod') return attributes.timePeriod === attr('timePeriod');
    if (attributes.type !== 'aboveAverage') return true;
    return (
      plain('aboveAverage', '1') === (attributes.aboveAverage ?? '1') &&
      plain('equalAverage', '0') === (attributes.equalAverage ?? '0') &&
      plain('stdDev', '0') === (attributes.stdDev ?? '0')
    );
  });
  return found?.[0] ?? null;
}
