import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { IndicatorSheets } from '../../app/indicator-sheets';
import { usePane } from '../pane-context';
import type { IndicatorGroup as Group } from '../view-model/indicator-view';
import { IndicatorCard } from './IndicatorCard';
import { useLineStyles } from './line-styles';

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: 'inherit' },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: 'transparent',
  },
  pressed: { ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover } },
  chevron: { flexShrink: 0, lineHeight: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
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
  const { t } = usePane();
  const { axis, cards, known, open } = group;
  const content = (
    <>
      {onToggle && (
        <span className={styles.chevron} aria-hidden>
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
      )}
      <Body1Strong className={styles.title}>{t.indicators.axis[axis]}</Body1Strong>
      <Caption1 className={styles.count}>{t.indicators.groupCount(known, cards.length)}</Caption1>
    </>
  );
  return (
    <section className={styles.root} aria-label={t.indicators.axis[axis]}>
      <h3 className={styles.heading}>
        {onToggle ? (
          <button
            type="button"
            className={mergeClasses(lines.button, lines.focus, styles.line, styles.pressed)}
            aria-expanded={open}
            onClick={onToggle}
          >
            {content}
          </button>
        ) : (
          <span className={styles.line}>{content}</span>
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
