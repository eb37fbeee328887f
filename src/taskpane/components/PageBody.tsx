import { Suspense, useEffect, useRef, useState } from 'react';
import { Caption1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { ActionBar } from './ActionBar';
import { isFocusLost } from './focus-lost';
import { ListStateProvider } from './list-state';
import { LastActionBar } from './LastActionBar';
import { lazyPages, type LazyPages } from './lazy-pages';
import { PageBoundary } from './PageBoundary';
import { PageFailure } from './PageFailure';
import { PANEL_ID, tabId } from './PaneNav';
import { isOfWaivers } from '../state/pane-state';
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

/** The actions and the page chosen, or the preview in its place. */
export function PageBody() {
  const styles = useStyles();
  const { page, preview, outcome, lastAction, stale, task, refocus } = usePaneState();
  const { t } = usePane();
  const acts = page !== 'settings' && preview === null;
  const [pages, setPages] = useState(lazyPages);
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
        <PageBoundary
          key={page}
          onAgain={() => setPages(lazyPages())}
          fallback={(again, error) => <PageFailure again={again} error={error} />}
        >
          <Suspense fallback={<Spinner />}>
            <Page pages={pages} />
          </Suspense>
        </PageBoundary>
      </ListStateProvider>
    </div>
  );
}

function Page({
  pages: { PreviewPanel, WaiverPanel, EntryPage, IndicatorsPage, CampaignPage, ChecksPage, SettingsPage },
}: {
  pages: LazyPages;
}) {
  const { page, preview, result } = usePaneState();
  if (preview && isOfWaivers(preview)) return <WaiverPanel preview={preview} />;
  if (preview && result) return <PreviewPanel preview={preview} census={result.census} />;
  if (page === 'home') return <HomePage />;
  if (page === 'entry') return <EntryPage />;
  if (page === 'indicators') return <IndicatorsPage />;
  if (page === 'campaign') return <CampaignPage />;
  return page === 'checks' ? <ChecksPage /> : <SettingsPage />;
}
