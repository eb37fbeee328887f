import { createRoot } from 'react-dom/client';
import { checkWorkbook } from '../app/check';
import { describeFailure } from '../app/failure';
import { goToCell } from '../app/go-to';
import { writeReports } from '../app/report';
import { App, type PaneStart } from './App';
import { connectOffice, type OfficeConnection } from './office';
import { PaneStore } from './state/pane-store';
import { pageLanguage } from './view-model/texts';

const container = document.getElementById('root');
if (!container) throw new Error('taskpane.html has no #root');
const root = createRoot(container);

const show = (start: PaneStart, locale: string) => {
  document.documentElement.lang = pageLanguage(locale);
  root.render(<App start={start} />);
};

function begin(connection: OfficeConnection): void {
  if (connection.kind === 'no-office') return show(connection, connection.locale);
  if (connection.kind === 'old-excel') return show(connection, connection.host.locale);
  const { session, host } = connection;
  const store = new PaneStore({
    check: (options) => checkWorkbook(session, options),
    writeReports: (options) => writeReports(session, options),
    goTo: (sheet, cell) => goToCell(session, sheet, cell),
    describeFailure: (error) => describeFailure(error, session.locale),
  });
  connection.connectRibbon({ check: store.check, writeReports: store.writeReports });
  show({ kind: 'ready', store, host }, host.locale);
}

show({ kind: 'starting' }, navigator.language);
connectOffice().then(begin, () => begin({ kind: 'no-office', locale: navigator.language }));
