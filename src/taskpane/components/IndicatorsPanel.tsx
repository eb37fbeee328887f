import { useState } from 'react';
import { Button, Caption1, Spinner, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import type { IndicatorCard as Card } from '../../app/indicator-board';
import type { CheckResult } from '../../app/result';
import type { Axis } from '../../census/indicators/indicator';
import { usePane, usePaneState } from '../pane-context';
import { AXES, indicatorGroups, type IndicatorViewState } from '../view-model/indicator-view';
import { shownRowsText } from '../view-model/shown-rows-text';
import { IndicatorGroup } from './IndicatorGroup';
import { IndicatorToolbar } from './IndicatorToolbar';
import { MessageState } from './MessageState';
import { useIndicatorCards, useIndicatorSheets, useRowsLeftShown } from './use-indicator-board';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  // The way back stays in sight wherever the list is scrolled to.
  shown: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    paddingTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  fold: { marginLeft: 'auto' },
  note: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  computing: { padding: tokens.spacingVerticalXL },
});

/** How the page is set, kept for when the user comes back to it. */
function useIndicatorView() {
  const { store } = usePane();
  const [view, setView] = useState(store.indicators.view);
  const change = (part: Partial<IndicatorViewState>) =>
    setView((before) => (store.indicators.view = { ...before, ...part }));
  const toggle = (axis: Axis) => {
    const open = new Set(view.open);
    if (!open.delete(axis)) open.add(axis);
    change({ open });
  };
  return { view, change, toggle };
}

/** Search, filter and the indicators by axis. */
export function IndicatorsPanel({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { t } = usePane();
  const cards = useIndicatorCards(result);
  if (cards) return <Board cards={cards} result={result} />;
  return (
    <div className={styles.computing} role="status">
      <Spinner label={t.indicators.computing} labelPosition="below" />
    </div>
  );
}

function Board({ cards, result }: { cards: readonly Card[]; result: CheckResult }) {
  const styles = useStyles();
  const { t } = usePane();
  const { view, change, toggle } = useIndicatorView();
  const sheets = useIndicatorSheets();
  useRowsLeftShown(result);
  const groups = indicatorGroups(cards, view);
  const allOpen = groups.every(({ open }) => open);
  const narrowed = view.query.trim() !== '' || view.filter !== 'all';
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {t.indicators.title}
        </Subtitle2>
        <Caption1>{t.indicators.campaign(result.source.campaignYear)}</Caption1>
        {!narrowed && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.fold}
            onClick={() => change({ open: new Set(allOpen ? [] : AXES) })}
          >
            {allOpen ? t.indicators.collapseAll : t.indicators.expandAll}
          </Button>
        )}
      </div>
      <IndicatorToolbar
        view={view}
        onChange={change}
        found={groups.reduce((sum, group) => sum + group.cards.length, 0)}
      />
      <ShownRows />
      {!sheets.indicators && <Caption1 className={styles.note}>{t.indicators.fromCheck}</Caption1>}
      {groups.map((group) => (
        <IndicatorGroup
          key={group.axis}
          group={group}
          sheets={sheets}
          onToggle={narrowed ? null : () => toggle(group.axis)}
        />
      ))}
      {groups.length === 0 && <MessageState icon={<DataBarVerticalRegular />} {...t.indicators.nothingFound} />}
    </div>
  );
}

/** Which rows Données or a register shows alone, and the way back to all of them. */
function ShownRows() {
  const styles = useStyles();
  const { store, t } = usePane();
  const { indicatorRows, task } = usePaneState();
  if (!indicatorRows) return null;
  return (
    <div className={mergeClasses(styles.head, styles.shown)}>
      <Caption1>{shownRowsText(indicatorRows, t)}</Caption1>
      <Button size="small" disabledFocusable={task !== null} onClick={() => void store.indicators.showAllRows()}>
        {t.indicators.showAll}
      </Button>
    </div>
  );
}
