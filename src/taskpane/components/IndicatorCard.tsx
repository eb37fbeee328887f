import { memo, useId } from 'react';
import { Body1Strong, Button, Caption1, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import type { IndicatorCard as Card } from '../../app/indicator-board';
import type { IndicatorSheets } from '../../app/indicator-sheets';
import { usePane, usePaneState } from '../pane-context';
import { figureText } from '../view-model/indicator-figures';
import type { PaneTexts } from '../view-model/texts';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';
import { IndicatorChart } from './IndicatorChart';
import { IndicatorDetails } from './IndicatorDetails';
import { IndicatorFacts } from './IndicatorFacts';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere' },
  figure: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalSNudge },
  value: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  muted: { color: tokens.colorNeutralForeground2 },
  status: {
    marginLeft: 'auto',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  missing: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
  remark: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: visuallyHidden,
});

/** Percentages and amounts bear their unit already. */
const unitOf = ({ kind, text, result }: Card, t: PaneTexts): string =>
  kind === 'percent' || kind === 'amount' ? '' : t.indicators.unit(text.unit, result.value!);

interface IndicatorCardProps {
  card: Card;
  sheets: IndicatorSheets;
}

/** An indicator: its figure, where it comes from, how it stands, how it went, and the ways to the workbook. */
export const IndicatorCard = memo(function IndicatorCard({ card, sheets }: IndicatorCardProps) {
  const styles = useStyles();
  const box = useCardStyles();
  const { t } = usePane();
  const title = useId();
  const { text, kind, result, remark, series } = card;
  const missing = result.value === null;
  return (
    <li>
      <article className={box.card} aria-labelledby={title}>
        <Body1Strong as="h4" id={title} className={styles.title}>
          {frenchSpaces(text.label)}
        </Body1Strong>
        <div className={styles.figure}>
          {missing ? (
            <span className={styles.muted}>{t.indicators.noValue}</span>
          ) : (
            <>
              <Subtitle2 className={styles.value}>{figureText(kind, result.value!, t.indicators.locale)}</Subtitle2>
              <span className={styles.muted}>{unitOf(card, t)}</span>
            </>
          )}
          <Caption1 className={mergeClasses(styles.status, missing && styles.missing)}>
            {t.indicators.status[result.status]}
          </Caption1>
        </div>
        <IndicatorFacts card={card} />
        {remark !== '' && (
          <Caption1 as="p" block className={styles.remark}>
            <strong>{missing ? t.indicators.missing : t.indicators.remark}</strong>
            {t.separator}
            {frenchSpaces(remark)}
          </Caption1>
        )}
        {series.length > 1 && <IndicatorChart card={card} />}
        <IndicatorDetails card={card} />
        <Ways card={card} sheets={sheets} />
      </article>
    </li>
  );
});

/** The ways to the row of the sheet Indicateurs and to the rows behind the figure, where there are such rows. */
function Ways({ card, sheets }: IndicatorCardProps) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const { source, text } = card;
  const rows = source !== null && (source.kind !== 'data' || sheets.data) ? source : null;
  if (!rows && !sheets.indicators) return null;
  const working = task !== null;
  return (
    <div className={styles.buttons}>
      {sheets.indicators && (
        <Button
          size="small"
          icon={<ArrowRightRegular />}
          disabledFocusable={working}
          onClick={() => void store.indicators.goTo(card)}
        >
          {t.indicators.goToRow}
          <span className={styles.hidden}>{t.indicators.goToRowOf(text.label)}</span>
        </Button>
      )}
      {rows && (
        <Button
          size="small"
          icon={rows.kind === 'data' || rows.kind === 'rows' ? <FilterRegular /> : <ArrowRightRegular />}
          disabledFocusable={working}
          onClick={() => void store.indicators.showRows(card)}
        >
          {t.indicators.ways[rows.kind]}
          <span className={styles.hidden}>{t.indicators.showRowsOf(text.label)}</span>
        </Button>
      )}
    </div>
  );
}
