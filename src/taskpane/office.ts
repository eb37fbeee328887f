import { FLOOR, readCapabilities, type Capabilities } from '../excel/capabilities';
import { ExcelSession } from '../excel/session';
import { associateCommands, type RibbonTarget } from '../commands/commands';
import { keptLanguage, localeOf } from './language';

/** What is known of the Excel around the pane; goes into the detail copied for support. */
export interface HostFacts {
  /** The language of the pane. */
  locale: string;
  /** The language of Excel's interface. */
  excelLocale: string;
  /** The part of the browser's storage that is this add-in's. */
  partition: string;
  /** Whether the host's theme is dark; `null` where the host does not say (Excel on the web). */
  dark: boolean | null;
  platform: string;
  version: string;
  /** The highest `ExcelApi` set offered, or `null`. */
  excelApi: string | null;
  /** What this Excel cannot do for the add-in, an Excel too old to be used apart. */
  missing: Capabilities['missing'];
}

/** What the pane found when it asked for Office. */
export type OfficeConnection =
  | { kind: 'ready'; session: ExcelSession; host: HostFacts; connectRibbon(target: RibbonTarget): void }
  | { kind: 'old-excel'; host: HostFacts; needed: string }
  /** `outside`: a page of its own; `notLoaded`: Office.js did not arrive (network, filter). */
  | { kind: 'no-office'; reason: 'outside' | 'notLoaded'; locale: string };

/** The highest minor version of ExcelApi 1.x asked about; newer ones change nothing for the pane. */
const NEWEST_MINOR = 30;

function highestExcelApi(session: ExcelSession): string | null {
  for (let minor = NEWEST_MINOR; minor > 0; minor--) {
    if (session.supports(`1.${minor}`)) return `1.${minor}`;
  }
  return null;
}

/** Relative luminance below the middle: a dark background. `null` for anything but `#RRGGBB`. */
function isDark(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

function readHost(session: ExcelSession): HostFacts {
  const { diagnostics, displayLanguage } = Office.context;
  const excelLocale = displayLanguage || 'fr-FR';
  // Undefined before Office on the web partitioned its storage.
  const partition = (Office.context.partitionKey as string | undefined) ?? '';
  return {
    locale: localeOf(keptLanguage(partition)) ?? excelLocale,
    excelLocale,
    partition,
    // Undefined on the web, whatever the typings say.
    dark: isDark((Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor),
    platform: String(diagnostics?.platform ?? Office.context.platform ?? ''),
    version: diagnostics?.version ?? '',
    excelApi: highestExcelApi(session),
    missing: readCapabilities(session).missing,
  };
}

/** Opens the pane from a ribbon command, where the host shares one runtime between both. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

/**
 * Waits for Office.js and hands its two globals to a session: the only place of the pane that names them. Resolves with
 * `no-office` when the page is open outside Excel or when Office.js could not be loaded.
 */
export async function connectOffice(): Promise<OfficeConnection> {
  const without = { kind: 'no-office', locale: navigator.language } as const;
  if (typeof Office === 'undefined') return { ...without, reason: 'notLoaded' };
  const info = await Office.onReady();
  // Compared as text: the enumeration may be absent outside a host.
  if (String(info.host ?? '') !== 'Excel') return { ...without, reason: 'outside' };
  const session = new ExcelSession({ Excel, Office });
  const host = readHost(session);
  session.speak(localeOf(keptLanguage(host.partition)));
  if (!session.supports(FLOOR)) return { kind: 'old-excel', host, needed: FLOOR };
  return {
    kind: 'ready',
    session,
    host,
    connectRibbon: (target) => associateCommands(Office.actions, { ...target, show: showPane }),
  };
}
