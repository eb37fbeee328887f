import { createRoot } from 'react-dom/client';
import type { Locale } from '../i18n';
import { App } from './App';
import './styles/page.css';
import './styles/grid.css';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');

const query = new URLSearchParams(window.location.search);
const locale: Locale = query.get('lang')?.toLowerCase().startsWith('en') ? 'en-US' : 'fr-FR';
document.documentElement.lang = locale.slice(0, 2);
createRoot(container).render(<App locale={locale} firstFile={query.get('file') ?? '/samples/recensement-2023.xlsx'} />);
