/** Line styles of the file format as Office.js splits them into style and weight. */
const LINES: [file: string, style: string, weight: string][] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['none', 'None', 'Thin'],
];

export const BORDER_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** In the order of `getItemAt`. */
export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Side = (typeof SIDES)[number];

export const styleOf = (file: string): string => LINES.find(([name]) => name === file)?.[1] ?? 'Continuous';
export const weightOf = (file: string): string => LINES.find(([name]) => name === file)?.[2] ?? 'Thin';

/** The line of the file with this style and weight, or the thinnest with this style. */
export const fileLine = (style: string, weight: string): string =>
  (LINES.find(([, s, w]) => s === style && w === weight) ?? LINES.find(([, s]) => s === style))?.[0] ?? 'thin';
