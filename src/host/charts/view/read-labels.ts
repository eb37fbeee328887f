import { labelPositions, type LABEL_SHOWS } from '../data-labels';
import type { ChartSeriesPart } from '../chart-series-part';
import { cellsText, type TextContext } from '../shown-texts';
import { Slot } from '../slot';
import { titleText } from '../title-text';
import { readPaint } from './read-paint';
import { readText } from './read-text';
import type { LabelView } from './view-types';

/** What a label can say of a point. */
export interface LabelFacts {
  value: number | null;
  /** Number format of the value's cells. */
  valueFormat: string;
  category: string;
  series: string;
  /** Part of the whole, for slices. */
  part: number | null;
  size: number | null;
}

type Format = (value: number, code: string) => string;

/** The labels of single points of a series, by the number of the point. */
export function ownLabels(part: ChartSeriesPart): Map<number, Slot> {
  const found = new Map<number, Slot>();
  for (const label of part.slot.child('dLbls').element?.all('dLbl') ?? []) {
    const index = label.child('idx')?.number('val') ?? null;
    if (index !== null) found.set(index, Slot.of(label));
  }
  return found;
}

/** The label of a point as it shows, or null when it has none. `own` is what is said of this point alone. */
export function readLabel(
  part: ChartSeriesPart,
  own: Slot | null,
  facts: LabelFacts,
  context: TextContext,
  format: Format,
): LabelView | null {
  const all = part.slot.child('dLbls');
  const labels = own ?? all;
  if (!labels.exists || labels.child('delete').flag(false) || (own === null && all.child('delete').flag(false)))
    return null;
  const text = ownText(labels, context) ?? automaticText(labels, all, facts, format);
  if (text === '') return null;
  const theme = context.workbook.themeColors;
  const usual = labelPositions(part.group.local, part.group.child('grouping')?.attr('val') ?? null)[0] ?? 'ctr';
  const layout = own?.at('layout', 'manualLayout');
  return {
    text: readText(part.document, labels, text, context.workbook, own && all),
    position: labels.child('dLblPos').value ?? all.child('dLblPos').value ?? usual,
    paint: readPaint(labels, theme, { fill: null, line: null, width: 0.75 }),
    moved: layout?.exists ? { x: layout.child('x').number ?? 0, y: layout.child('y').number ?? 0 } : null,
  };
}

/** A text of the label's own: as typed, or from a cell. */
function ownText(labels: Slot, context: TextContext): string | null {
  const formula = labels.at('tx', 'strRef', 'f').element?.text;
  return (formula === undefined ? null : cellsText(context, formula)) ?? titleText(labels);
}

function automaticText(labels: Slot, all: Slot, facts: LabelFacts, format: Format): string {
  const shows = (name: (typeof LABEL_SHOWS)[number]): boolean => labels.child(name).flag(false);
  const code = (fallback: string): string => {
    const own = [labels.child('numFmt'), all.child('numFmt')].find(({ exists }) => exists);
    return own && !['1', 'true'].includes(own.attr('sourceLinked') ?? '0')
      ? (own.attr('formatCode') ?? fallback)
      : fallback;
  };
  const said: string[] = [];
  if (shows('showSerName')) said.push(facts.series);
  if (shows('showCatName')) said.push(facts.category);
  if (shows('showVal') && facts.value !== null)
    said.push(format(facts.value, shows('showPercent') ? facts.valueFormat : code(facts.valueFormat)));
  if (shows('showBubbleSize') && facts.size !== null) said.push(format(facts.size, code('General')));
  if (shows('showPercent') && facts.part !== null) said.push(format(facts.part, code('0%')));
  return said.filter((one) => one !== '').join(labels.child('separator').element?.text ?? ', ');
}
