export const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;

export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** By their number in the file. */
export const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

/** Names of the file format → names of Office.js. */
export const ALIGNMENT_FROM_FILE: Record<string, string> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
  top: 'Top',
  bottom: 'Bottom',
};

export const toFileAlignment = (name: string): string =>
  name === 'CenterAcrossSelection' ? 'centerContinuous' : name.charAt(0).toLowerCase() + name.slice(1);
