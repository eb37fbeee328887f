import { Suspense, lazy, useEffect, useRef } from 'react';
import { Caption1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { ActionBar } from './ActionBar';
import { isFocusLost } from './focus-lost';
import { ListStateProvider } from './list-state';
import { LastActionBar } from './LastActionBar';
import { PANEL_ID, tabId } from './PaneNav';
import { HomePage } from '../pages/HomePage';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
  panel: { outlineStyle: 'none' },
  stale: { color: tokens.colorNeutralForeground2 },
});

/** Pages that come after the first paint. */
const load = {
  checks: () => import(/* webpackChunkName: "pages" */ '../pages/ChecksPage'),
  campaign: () => import(/* webpackChunkName: "campaign" */ '../pages/CampaignPage'),
  indicators: () => import(/* webpackChunkName: "indicators" */ '../pages/IndicatorsPage'),
  entry: () => import(/* webpackChunkName: "pages" */ '../pages/EntryPage'),
  settings: () => import(/* webpackChunkName: "pages" */ '../pages/SettingsPage'),
  preview: () => import(/* webpackChunkName: "pages" */ './PreviewPanel'),
};
const ChecksPage = lazy(async () => ({ default: (await load.checks()).ChecksPage }));
const CampaignPage = lazy(async () => ({ default: (await load.campaign()).CampaignPage }));
const IndicatorsPage = lazy(async () => ({ default: (await load.indicators()).IndicatorsPage }));
const EntryPage = lazy(async () => ({ default: (await load.entry()).EntryPage }));
const SettingsPage = lazy(async () => ({ default: (await load.settings()).SettingsPage }));
const PreviewPanel = lazy(async () => ({ default: (await load.preview()).PreviewPanel }));

/** Fetches the pages that are not there yet. */
export const loadPages = (): Promise<unknown> => Promise.all(Object.values(load).map((part) => part()));

/** The actions and the page chosen, or the preview in its place. */
export function PageBody() {
  const styles = useStyles();
  const { page, preview, outcome, lastAction, stale, task, refocus } = usePaneState();
  const { t } = usePane();
  const acts = page !== 'settings' && preview === null;
  const panel = useRef<HTMLDivElement>(null);
  // After the list, which takes the focus back when it can.
  useEffect(() => {
    if (refocus > 0 && isFocusLost()) panel.current?.focus({ preventScroll: true });
  }, [refocus]);
  return (
    <div ref={panel} id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(page)} tabIndex={-1} className={styles.panel}>
      <div className={styles.head}>
        {acts && <ActionBar />}
        {stale && task === null && <Caption1 className={styles.stale}>{t.edits.stale}</Caption1>}
        {acts && lastAction && !outcome && <LastActionBar action={lastAction} />}
      </div>
      <ListStateProvider>
        <Suspense fallback={<Spinner />}>
          <Page />
        </Suspense>
      </ListStateProvider>
    </div>
  );
}

function Page() {
  const { page, preview, result } = usePaneState();
  if (preview && result) return <PreviewPanel preview={preview} census={result.census} />;
  if (page === 'home') return <HomePage />;
  if (page === 'entry') return <EntryPage />;
  if (page === 'indicators') return <IndicatorsPage />;
  if (page === 'campaign') return <CampaignPage />;
  return page === 'checks' ? <ChecksPage /> : <SettingsPage />;
}
