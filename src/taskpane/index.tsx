import { createRoot } from 'react-dom/client';
import { App, loadPages, type PaneStart } from './App';
import { keepLanguage, keptLanguage, localeOf, type Language } from './language';
import { connectOffice, type OfficeConnection } from './office';
import { PaneStore } from './state/pane-store';
import { loadAll, bindUseCases } from './use-cases';
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
  const store = new PaneStore(bindUseCases(session));
  connection.connectRibbon({
    check: store.check,
    writeReports: store.writeReports,
    nextFinding: () => store.walk(1),
    previousFinding: () => store.walk(-1),
  });
  const ready = (language: Language) => {
    const facts = { ...host, locale: localeOf(language) ?? host.excelLocale };
    show({ kind: 'ready', store, host: facts, language, speak }, facts.locale);
  };
  const speak = (language: Language) => {
    keepLanguage(host.partition, language);
    session.speak(localeOf(language));
    ready(language);
    void store.languageChanged();
  };
  ready(keptLanguage(host.partition));
  Promise.all([loadAll(), loadPages()]).catch(() => undefined);
}

show({ kind: 'starting' }, navigator.language);
connectOffice().then(begin, () => begin({ kind: 'no-office', reason: 'notLoaded', locale: navigator.language }));
