import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { IndicatorSheets } from '../../app/indicator-sheets';
import { usePane } from '../pane-context';
import type { IndicatorGroup as Group } from '../view-model/indicator-view';
import { useGroupStyles } from './group-styles';
import { IndicatorCard } from './IndicatorCard';
import { useLineStyles } from './line-styles';

const useStyles = makeStyles({
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    listStyleType: 'none',
  },
});

interface IndicatorGroupProps {
  group: Group;
  sheets: IndicatorSheets;
  /** Folds or unfolds; `null` while a search keeps it open. */
  onToggle: (() => void) | null;
}

/** An axis: its name, how many of its indicators have a figure, and their cards when it is unfolded. */
export function IndicatorGroup({ group, sheets, onToggle }: IndicatorGroupProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const head = useGroupStyles();
  const { t } = usePane();
  const { axis, cards, known, open } = group;
  const content = (
    <>
      {onToggle && (
        <span className={head.chevron} aria-hidden>
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
      )}
      <Body1Strong className={head.title}>{t.indicators.axis[axis]}</Body1Strong>
      <Caption1 className={styles.count}>{t.indicators.groupCount(known, cards.length)}</Caption1>
    </>
  );
  return (
    <section className={head.root} aria-label={t.indicators.axis[axis]}>
      <h3 className={head.heading}>
        {onToggle ? (
          <button
            type="button"
            className={mergeClasses(lines.button, lines.focus, head.line, head.pressed)}
            aria-expanded={open}
            onClick={onToggle}
          >
            {content}
          </button>
        ) : (
          <span className={head.line}>{content}</span>
        )}
      </h3>
      {open && (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <IndicatorCard key={card.id} card={card} sheets={sheets} />
          ))}
        </ul>
      )}
    </section>
  );
}
