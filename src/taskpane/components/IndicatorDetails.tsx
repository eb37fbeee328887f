import { useState } from 'react';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { IndicatorCard } from '../../app/indicator-board';
import { usePane } from '../pane-context';
import { figureText } from '../view-model/indicator-figures';
import { frenchSpaces } from '../view-model/typography';
import { useLineStyles } from './line-styles';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: 0,
    backgroundColor: 'transparent',
    fontSize: tokens.fontSizeBase200,
  },
  chevron: { lineHeight: 0 },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, alignSelf: 'flex-start' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  figure: { textAlign: 'end', paddingRight: 0 },
  hidden: visuallyHidden,
});

/** What the indicator counts, where it is taken from, and its values as a table: unfolded when asked for. */
export function IndicatorDetails({ card }: { card: IndicatorCard }) {
  const styles = useStyles();
  const lines = useLineStyles();
  const { t } = usePane();
  const [open, setOpen] = useState(false);
  const { text, series, id } = card;
  return (
    <div className={styles.body}>
      <button
        type="button"
        className={mergeClasses(lines.button, lines.focus, styles.button)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.chevron} aria-hidden>
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
        <span>
          {t.indicators.details}
          <span className={styles.hidden}>{t.indicators.detailsOf(text.label)}</span>
        </span>
      </button>
      {open && (
        <>
          <Caption1 as="p" block className={styles.text}>
            {id}. {t.indicators.perimeter}
            {t.separator}
            {frenchSpaces(text.perimeter)}
          </Caption1>
          <Caption1 as="p" block className={styles.text}>
            {t.indicators.source}
            {t.separator}
            {frenchSpaces(text.source)}
          </Caption1>
          {series.length > 0 && <SeriesTable card={card} />}
        </>
      )}
    </div>
  );
}

function SeriesTable({ card: { series, kind, text } }: { card: IndicatorCard }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{t.indicators.series(text.label)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t.indicators.year}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.figure)}>
            {t.indicators.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ year, value }) => (
          <tr key={year}>
            <th scope="row" className={styles.cell}>
              {year}
            </th>
            <td className={mergeClasses(styles.cell, styles.figure)}>{figureText(kind, value, t.indicators.locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
