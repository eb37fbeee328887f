import { useId, type ReactNode } from 'react';
import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../app/result';
import { usePane } from '../pane-context';
import { SEVERITIES } from '../view-model/findings-view';
import { useCardStyles } from './card-styles';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  muted: { color: tokens.colorNeutralForeground3 },
});

function Fact({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

function Counts({ summary }: { summary: CheckResult['summary'] }) {
  const styles = useStyles();
  const { t } = usePane();
  const present = SEVERITIES.filter((severity) => summary[severity] > 0);
  if (present.length === 0) return t.status.noFinding;
  return (
    <span className={styles.counts}>
      {present.map((severity) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {t.severityCount(severity, summary[severity])}
        </span>
      ))}
    </span>
  );
}

/** What was found: the sheet, the year, how many needs, which columns, and the verdict. */
export function StatusCard({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t } = usePane();
  const title = useId();
  const { census, summary, indicators } = result;
  const campaign = indicators[0]?.year;
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.status.title}
      </Body1Strong>
      <dl className={styles.facts}>
        <Fact term={t.status.sheet}>
          {census.sheet} <span className={styles.muted}>({t.status.place(census.table, census.headerRow)})</span>
        </Fact>
        <Fact term={t.status.needs}>{t.status.rows(census.rows)}</Fact>
        <Fact term={t.status.year}>
          {campaign === undefined || campaign === census.year ? census.year : t.status.years(census.year, campaign)}
        </Fact>
        <Fact term={t.status.columns}>
          {t.status.known(census.columns.length)}
          {census.unknownColumns.length > 0 && `, ${t.status.unknown(census.unknownColumns.length)}`}
        </Fact>
        <Fact term={t.status.result}>
          <Counts summary={summary} />
        </Fact>
      </dl>
    </section>
  );
}
