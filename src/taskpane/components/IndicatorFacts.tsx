import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorCard } from '../../app/indicator-board';
import type { PartUnit } from '../../census/indicators/part-units';
import { usePane } from '../pane-context';
import { changeFigure, figureText, partText } from '../view-model/indicator-figures';
import { frenchSpaces } from '../view-model/typography';
import type { PaneTexts } from '../view-model/texts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, auto) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':empty': { display: 'none' },
  },
  pair: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface Fact {
  term: string;
  /** Drawn before the text; the words say the same. */
  mark?: string;
  text: string;
}

const ARROWS = { up: '▲', down: '▼', same: '=' } as const;

function targetFact({ kind, progress: { target, state } }: IndicatorCard, t: PaneTexts): Fact[] {
  if (!target) return [];
  const { indicators } = t;
  const aim = indicators.targetValue(target.sense, figureText(kind, target.value, indicators.locale));
  const when = target.deadline === null ? indicators.noDeadline : indicators.deadline(target.deadline);
  const text = [`${aim} ${when}`, state && indicators.states[state]].filter(Boolean).join(', ');
  return [{ term: indicators.target, text }];
}

function trendFact({ kind, progress }: IndicatorCard, t: PaneTexts): Fact[] {
  const { previous, direction, change, better } = progress;
  if (!previous || !direction) return [];
  const { indicators } = t;
  const good = better === direction ? 'Good' : 'Bad';
  const words = direction === 'same' || better === null ? direction : (`${direction}${good}` as const);
  const by = change === null || direction === 'same' ? null : changeFigure(kind, change, indicators.locale);
  const told = by && (kind === 'percent' ? indicators.points(by, change!) : indicators.percent(by));
  const since = indicators.since(figureText(kind, previous.value!, indicators.locale), previous.year);
  const text = [indicators.trends[words], told].filter(Boolean).join(', ');
  return [{ term: indicators.trend, mark: ARROWS[direction], text: `${text} (${since})` }];
}

function partFacts({ result, text, partUnits }: IndicatorCard, t: PaneTexts): Fact[] {
  const { numerator, denominator } = result;
  // A count or an amount without denominator is its own numerator.
  if (numerator === null || denominator === null) return [];
  const { indicators } = t;
  const part = (value: number, unit: PartUnit | null, name: string): string =>
    `${partText(unit, value, indicators)}${name === '' ? '' : ` (${frenchSpaces(name)})`}`;
  return [
    { term: indicators.numerator, text: part(numerator, partUnits.numerator, text.numerator) },
    { term: indicators.denominator, text: part(denominator, partUnits.denominator, text.denominator) },
  ];
}

/** Target, trend, numerator and denominator: those that are known. */
export function IndicatorFacts({ card }: { card: IndicatorCard }) {
  const styles = useStyles();
  const { t } = usePane();
  const facts = [...targetFact(card, t), ...trendFact(card, t), ...partFacts(card, t)];
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, mark, text }) => (
        <div key={term} className={styles.pair}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>
            {mark && <span aria-hidden>{mark} </span>}
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
