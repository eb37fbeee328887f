import { Suspense, lazy } from 'react';
import { Caption1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { ActionBar } from './ActionBar';
import { FailurePanel } from './FailurePanel';
import { LastActionBar } from './LastActionBar';
import { LiveRegion } from './LiveRegion';
import { OutcomePanel } from './OutcomePanel';
import { PANEL_ID, PaneNav, tabId } from './PaneNav';
import { ProgressPanel } from './ProgressPanel';
import { HomePage } from '../pages/HomePage';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
  stale: { color: tokens.colorNeutralForeground2 },
});

/** Pages that come after the first paint. */
const load = {
  checks: () => import(/* webpackChunkName: "pages" */ '../pages/ChecksPage'),
  settings: () => import(/* webpackChunkName: "pages" */ '../pages/SettingsPage'),
  preview: () => import(/* webpackChunkName: "pages" */ './PreviewPanel'),
};
const ChecksPage = lazy(async () => ({ default: (await load.checks()).ChecksPage }));
const SettingsPage = lazy(async () => ({ default: (await load.settings()).SettingsPage }));
const PreviewPanel = lazy(async () => ({ default: (await load.preview()).PreviewPanel }));

/** Fetches the pages that are not there yet. */
export const loadPages = (): Promise<unknown> => Promise.all(Object.values(load).map((part) => part()));

/** The tabs, what is under way or has just ended, and the page chosen or the preview in its place. */
export function PageBody() {
  const { page } = usePaneState();
  return (
    <>
      <LiveRegion />
      <PaneNav />
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(page)}>
        <PageHead />
        <Suspense fallback={<Spinner />}>
          <Page />
        </Suspense>
      </div>
    </>
  );
}

function PageHead() {
  const styles = useStyles();
  const { t } = usePane();
  const { page, task, failure, outcome, preview, stale, lastAction } = usePaneState();
  return (
    <div className={styles.head}>
      {page !== 'settings' && preview === null && <ActionBar />}
      {task && <ProgressPanel task={task} />}
      {failure && <FailurePanel failure={failure} />}
      {outcome && <OutcomePanel outcome={outcome} />}
      {stale && task === null && <Caption1 className={styles.stale}>{t.edits.stale}</Caption1>}
      {lastAction && page !== 'settings' && preview === null && <LastActionBar action={lastAction} />}
    </div>
  );
}

function Page() {
  const { page, preview, result } = usePaneState();
  if (preview && result) return <PreviewPanel preview={preview} census={result.census} />;
  if (page === 'home') return <HomePage />;
  return page === 'checks' ? <ChecksPage /> : <SettingsPage />;
}
