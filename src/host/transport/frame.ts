import type { EmbeddedHost } from '../embedded';
import { frameName, type Identity } from './app-context';
import { XdmEndpoint } from './xdm-endpoint';

export interface FrameOptions {
  /** Address of the pane's page: same host name as this page, over https, or the client will not trust the host. */
  paneUrl: string;
  addinName?: string;
  /** Told what the pane reports: `[id, action, …]`, e.g. action 13 or 14 when Tab leaves it, 15 for Esc. */
  onNotify?(data: unknown[]): void;
}

export interface FrameConnection {
  /** Ends the conversation; the frame shows an empty page. */
  disconnect(): void;
  /** Runs a function that the pane's page associated with a ribbon button; resolves when it says it is done. */
  runCommand(functionName: string, controlId: string): Promise<void>;
}

/** A page that is still starting has not associated its functions yet: try again for so long. */
const ASSOCIATION_TIMEOUT_MS = 10_000;
const RETRY_MS = 100;

/** Loads the pane's page into a frame and lets the real office.js in it talk to the host. */
export function connectFrame(host: EmbeddedHost, frame: HTMLIFrameElement, options: FrameOptions): FrameConnection {
  const url = new URL(options.paneUrl, location.href);
  const identity: Identity = {
    conversationId: `embedded-${crypto.randomUUID()}`,
    addinId: crypto.randomUUID(),
    addinName: options.addinName ?? 'Add-in',
    origin: location.origin,
    // The client opens dialogs by itself, as windows of the browser.
    sets: { DialogApi: '1.1' },
  };
  const endpoint = new XdmEndpoint(host, identity, (text) => frame.contentWindow?.postMessage(text, url.origin));
  if (options.onNotify) endpoint.onNotify = options.onNotify;
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== frame.contentWindow || origin !== url.origin || typeof data !== 'string') return;
    if (endpoint.receive(data)) bringUpToDate(host);
  };
  window.addEventListener('message', onMessage);
  // The client reads the host information from the frame's name, so it must be there before the page loads.
  frame.name = frameName(host, identity);
  if (frame.contentWindow) frame.contentWindow.name = frame.name;
  frame.src = url.href;
  return {
    disconnect: () => {
      window.removeEventListener('message', onMessage);
      endpoint.close();
      frame.src = 'about:blank';
    },
    runCommand: (functionName, controlId) => runCommand(endpoint, functionName, controlId),
  };
}

async function runCommand(endpoint: XdmEndpoint, functionName: string, controlId: string): Promise<void> {
  const giveUp = Date.now() + ASSOCIATION_TIMEOUT_MS;
  while ((await endpoint.runCommand(functionName, controlId)) !== 0) {
    if (Date.now() > giveUp) throw new Error(`The add-in has no function "${functionName}".`);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

const calculating = new WeakSet<EmbeddedHost>();

/** Formulas are computed when they are read; a screen reads without asking, so they are computed once the pane rests. */
function bringUpToDate(host: EmbeddedHost): void {
  if (calculating.has(host)) return;
  calculating.add(host);
  setTimeout(() => {
    calculating.delete(host);
    host.workbook.calculateIfNeeded();
  }, 0);
}
