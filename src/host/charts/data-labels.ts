import type { Slot } from './slot';

export const LABEL_SHOWS = [
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
] as const;

export type LabelShow = (typeof LABEL_SHOWS)[number];

/** Makes sure that labels (`<c:dLbls>` or `<c:dLbl>`) say of all that they could show whether they do, as the schema wants it. */
export function ensureLabels(labels: Slot): Slot {
  labels.make();
  labels.child('delete').remove();
  for (const show of LABEL_SHOWS) if (!labels.child(show).exists) labels.child(show).set(0);
  return labels;
}

export const showsLabels = (labels: Slot): boolean =>
  !labels.child('delete').flag(false) &&
  LABEL_SHOWS.some((show) => show !== 'showLegendKey' && labels.child(show).flag(false));

/** Names of Office.js for positions of labels in the file. */
export const LABEL_POSITIONS: Record<string, string> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
  l: 'Left',
  r: 'Right',
  t: 'Top',
  b: 'Bottom',
  bestFit: 'BestFit',
};

/** Positions that labels in a group can take, the usual one first; Excel calls a file corrupt that has others. */
export function labelPositions(group: string, grouping: string | null): string[] {
  switch (group) {
    case 'barChart':
      return grouping === 'clustered' || grouping === null
        ? ['outEnd', 'ctr', 'inEnd', 'inBase']
        : ['ctr', 'inEnd', 'inBase'];
    case 'lineChart':
    case 'scatterChart':
    case 'bubbleChart':
      return ['r', 'l', 't', 'b', 'ctr'];
    case 'pieChart':
    case 'pie3DChart':
    case 'ofPieChart':
      return ['bestFit', 'ctr', 'inEnd', 'outEnd'];
    default:
      return [];
  }
}
