/** The colours of the Office theme since 2013, in the order of theme indexes in cell colours, for workbooks without a theme. */
export const OFFICE_THEME: readonly string[] = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];
