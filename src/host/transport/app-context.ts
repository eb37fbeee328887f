import type { EmbeddedHost } from '../embedded';

export interface Identity {
  /** New for every document and every load of the host's page: the client caches settings under it. */
  conversationId: string;
  addinId: string;
  addinName: string;
  /** Origin of the host's page. */
  origin: string;
  /** Requirement sets that the surroundings of the pane add to those of the host. */
  sets?: Record<string, string>;
}

/** Excel on the web, as the client numbers applications. */
const EXCEL_WEB = 16;

/** The answer to the client's first question: who the host is, what it can do, and the settings of the document. */
export function appContext(
  host: EmbeddedHost,
  { addinId, addinName, origin, sets }: Identity,
): Record<string, unknown> {
  const { workbook, locale, displayLocale } = host;
  return {
    _id: addinId,
    _appName: EXCEL_WEB,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: displayLocale,
    _dataLocale: locale,
    _docUrl: `${origin}/${encodeURIComponent(workbook.fileName)}`,
    _clientMode: workbook.readOnly ? 0 : 1,
    _settings: [...workbook.settings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: addinId,
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify({ ...host.requirements, ...sets }),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: addinName,
    _appDomains: [],
    _dialogRequirementMatrix: '',
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}

/** The host information that the client reads from the frame's name before anything else. */
export function frameName(host: EmbeddedHost, { conversationId, addinId, origin }: Identity): string {
  const hostInfo = ['Excel', 'Web', '16.01', host.displayLocale, conversationId, '', 'disableLogging', '0'].join('$');
  return JSON.stringify({
    baseFrameName: 'embedded',
    hostInfo,
    xdmInfo: [conversationId, addinId, origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}
