import { createRoot } from 'react-dom/client';
import { describeFailure } from '../app/failure';
import { goToCell } from '../app/go-to';
import { App, type PaneStart } from './App';
import { connectOffice, type OfficeConnection } from './office';
import { PaneStore } from './state/pane-store';
import { pageLanguage } from './view-model/texts';

const container = document.getElementById('root');
if (!container) throw new Error('taskpane.html has no #root');
const root = createRoot(container);

/** The rules, the indicators and the reports come after the first paint; asked for again if the network failed. */
const loadCheck = () => import(/* webpackChunkName: "census" */ '../app/check');
const loadReport = () => import(/* webpackChunkName: "census" */ '../app/report');

const show = (start: PaneStart, locale: string) => {
  document.documentElement.lang = pageLanguage(locale);
  root.render(<App start={start} />);
};

function begin(connection: OfficeConnection): void {
  if (connection.kind === 'no-office') return show(connection, connection.locale);
  if (connection.kind === 'old-excel') return show(connection, connection.host.locale);
  const { session, host } = connection;
  const store = new PaneStore({
    check: async (options) => (await loadCheck()).checkWorkbook(session, options),
    writeReports: async (options) => (await loadReport()).writeReports(session, options),
    goTo: (sheet, cell) => goToCell(session, sheet, cell),
    describeFailure: (error) => describeFailure(error, session.locale),
  });
  connection.connectRibbon({ check: store.check, writeReports: store.writeReports });
  show({ kind: 'ready', store, host }, host.locale);
  // Fetched at once: a pane that stays open must not look for a script that a newer version replaced.
  Promise.all([loadCheck(), loadReport()]).catch(() => undefined);
}

show({ kind: 'starting' }, navigator.language);
connectOffice().then(begin, () => begin({ kind: 'no-office', reason: 'notLoaded', locale: navigator.language }));
