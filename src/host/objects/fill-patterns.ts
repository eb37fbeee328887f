/** Names of the file format → names of `Excel.FillPattern`. */
const PATTERNS: Record<string, string> = {
  none: 'None',
  solid: 'Solid',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
  gradient: 'LinearGradient',
};

export const patternName = (file: string): string => PATTERNS[file] ?? 'Solid';

/** The name of the file format, or null for what is no pattern, and for gradients, which cannot be made. */
export const filePattern = (name: string): string | null =>
  Object.entries(PATTERNS).find(([file, known]) => known === name && file !== 'gradient')?.[0] ?? null;
