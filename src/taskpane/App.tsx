import { useEffect, useMemo, useState } from 'react';
import { FluentProvider, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { HistoryDismissRegular } from '@fluentui/react-icons/svg/history-dismiss';
import { MessageState } from './components/MessageState';
import { PageBody } from './components/PageBody';
import { PaneFrame } from './components/PaneFrame';
import { PaneTop } from './components/PaneTop';
import { StateCode } from './components/StateCode';
import type { Language } from './language';
import type { HostFacts } from './office';
import { PaneContext } from './pane-context';
import type { PaneStore } from './state/pane-store';
import { usePaneTheme } from './theme';
import { paneTexts, type PaneTexts } from './view-model/texts';

export { loadPages } from './components/lazy-pages';

/** How far the pane has come: waiting for Office, unable to work, or ready. */
export type PaneStart =
  | { kind: 'starting' }
  | { kind: 'no-office'; reason: 'outside' | 'notLoaded'; locale: string }
  | { kind: 'old-excel'; host: HostFacts; needed: string }
  | { kind: 'ready'; store: PaneStore; host: HostFacts; language: Language; speak(language: Language): void };

const useStyles = makeStyles({
  starting: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingVerticalXXL,
  },
});

const localeOf = (start: PaneStart): string =>
  start.kind === 'starting' ? navigator.language : start.kind === 'no-office' ? start.locale : start.host.locale;

/** After this long without an answer, the pane says that Excel is slow. */
const SLOW_START = 10_000;

function Starting({ t }: { t: PaneTexts }) {
  const styles = useStyles();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_START);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.starting} role="status">
      <Spinner label={t.starting} labelPosition="below" />
      {slow && <Text align="center">{t.startingSlow}</Text>}
    </div>
  );
}

function Content({ start, t }: { start: PaneStart; t: PaneTexts }) {
  switch (start.kind) {
    case 'starting':
      return <Starting t={t} />;
    case 'no-office':
      return <MessageState icon={<PlugDisconnectedRegular />} {...t.noOffice[start.reason]} />;
    case 'old-excel':
      return (
        <MessageState
          icon={<HistoryDismissRegular />}
          title={t.oldExcel.title}
          text={t.oldExcel.text(start.needed, start.host.excelApi)}
        >
          <StateCode code="EXCEL_TOO_OLD" detail={`ExcelApi ${start.needed} needed`} host={start.host} t={t} />
        </MessageState>
      );
    case 'ready':
      return <PageBody />;
  }
}

/** The pane: theme, language, frame and the page that the start allows. */
export function App({ start }: { start: PaneStart }) {
  const locale = localeOf(start);
  const t = useMemo(() => paneTexts(locale), [locale]);
  const { theme } = usePaneTheme('host' in start ? start.host.dark : null);
  const pane = useMemo(() => (start.kind === 'ready' ? { ...start, t } : null), [start, t]);
  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        <PaneFrame t={t} top={pane && <PaneTop />}>
          <Content start={start} t={t} />
        </PaneFrame>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
