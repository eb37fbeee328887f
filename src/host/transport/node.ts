import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { EmbeddedHost } from '../embedded';
import { frameName, type Identity } from './app-context';
import { standInPage } from './stand-in-page';
import { XdmEndpoint } from './xdm-endpoint';

export interface BootOptions {
  /** The readable build of the client, for finding one's way in it. */
  debug?: boolean;
  addinName?: string;
}

/** The started client; `close` ends the conversation with the host. */
export interface OfficeBoot {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  /** Runs a function associated with a ribbon button; 0 when it ran, else the client's error number. */
  runCommand(functionName: string, controlId: string): Promise<number>;
  close(): void;
}

const ORIGIN = 'https://localhost';
const BASE = `${ORIGIN}/office-js/`;

let boots = 0;

/** Compiled scripts of the client: compiling is the larger part of a start. */
const scripts = new Map<string, vm.Script>();

function compiled(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

/** The folder of the unmodified client, as npm installed it. */
function clientFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/**
 * Starts the real office.js in Node against a host, in a context of its own: several can live in one process. Resolves
 * when `Office.onReady` does.
 */
export async function bootOffice(host: EmbeddedHost, options: BootOptions = {}): Promise<OfficeBoot> {
  const folder = clientFolder();
  const number = ++boots;
  const identity: Identity = {
    conversationId: `embedded-${number}`,
    addinId: `addin-${number}`,
    addinName: options.addinName ?? 'Add-in',
    origin: ORIGIN,
  };
  // Every message is a task of its own, as in a browser: what the pane does on an answer comes before later events.
  const page = standInPage({
    origin: ORIGIN,
    script: BASE + (options.debug ? 'office.debug.js' : 'office.js'),
    name: frameName(host, identity),
    locale: host.displayLocale,
    load: (address) => compiled(join(folder, address.slice(BASE.length))).runInContext(context),
    postToParent: (text) => setImmediate(() => endpoint.receive(text)),
  });
  const endpoint = new XdmEndpoint(host, identity, (text) => setImmediate(() => page.message(text)));
  const context = vm.createContext(page.global);
  compiled(join(folder, options.debug ? 'office.debug.js' : 'office.js')).runInContext(context);
  const client = page.global as unknown as Pick<OfficeBoot, 'Excel' | 'Office' | 'OfficeExtension'>;
  await client.Office.onReady();
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    runCommand: (functionName, controlId) => endpoint.runCommand(functionName, controlId),
    close: () => {
      endpoint.close();
      page.close();
    },
  };
}
