import { memo } from 'react';
import { Body1, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CensusSummary } from '../../app/result';
import type { Finding } from '../../census/finding';
import { usePane } from '../pane-context';
import { describePlace, showsValue } from '../view-model/finding-text';
import { frenchSpaces } from '../view-model/typography';
import { useLineStyles } from './line-styles';
import { SeverityIcon } from './severity';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '4px solid transparent',
    // Transparent edges are drawn where the system gives the colours.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  icon: { paddingTop: '2px' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  place: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cell: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  text: { overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
  value: {
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  hidden: visuallyHidden,
});

interface FindingItemProps {
  finding: Finding;
  census: CensusSummary;
  /** The finding that the user went to last. */
  current: boolean;
  tabStop: boolean;
  onGo: (finding: Finding) => void;
}

/**
 * One finding as a button that goes to its cell. Its accessible name is its own text in reading order: « Ligne 12, colonne
 * Montant HT : message, valeur, correction, gravité ».
 */
export const FindingItem = memo(function FindingItem({ finding, census, current, tabStop, onGo }: FindingItemProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const { t } = usePane();
  const others = (finding.cells?.length ?? 1) - 1;
  return (
    <button
      type="button"
      data-line=""
      className={mergeClasses(lines.button, lines.focus, styles.button, current && styles.current)}
      aria-current={current ? 'true' : undefined}
      aria-expanded={current}
      tabIndex={tabStop ? 0 : -1}
      onClick={() => onGo(finding)}
    >
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <span className={styles.body}>
        <span className={styles.head}>
          <Caption1Strong className={styles.place}>
            {describePlace(finding, census, t)}
            {others > 0 && ` ${t.findings.otherCells(others)}`}
          </Caption1Strong>
          <Caption1 className={styles.cell} aria-hidden>
            {finding.cell}
          </Caption1>
        </span>
        <span className={styles.hidden}>{t.separator}</span>
        <Body1 className={styles.text}>{frenchSpaces(finding.message)}</Body1>
        {showsValue(finding, census) && <Labelled label={t.findings.value} text={finding.value} />}
        {finding.fix && !finding.waived && !current && (
          <Labelled label={t.findings.fix} text={frenchSpaces(finding.fix.label)} />
        )}
        {finding.waived && <Caption1 className={styles.label}>{t.findings.waived}</Caption1>}
        <span className={styles.hidden}>({t.severityName[finding.severity]})</span>
      </span>
    </button>
  );
});

function Labelled({ label, text }: { label: string; text: string }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <Caption1 className={styles.value}>
      <span className={styles.label}>
        {label}
        {t.separator}
      </span>
      {text}
    </Caption1>
  );
}
