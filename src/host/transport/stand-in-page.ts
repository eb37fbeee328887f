/** The little of a browser page that office.js needs to start in Node. */

/** A Storage in memory. */
class MemoryStorage {
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, String(value));
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }

  clear(): void {
    this.items.clear();
  }
}

/** An element as far as scripts are made and links taken apart with it. */
class StandInElement {
  readonly style = {};
  readonly tagName: string;
  src = '';
  onload: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  protocol = '';
  hostname = '';
  port = '';
  host = '';
  pathname = '';
  private readonly attributes = new Map<string, string>();

  constructor(
    tag: string,
    private readonly origin: string,
  ) {
    this.tagName = tag.toUpperCase();
  }

  set href(value: string) {
    const { protocol, hostname, port, host, pathname } = new URL(value, this.origin);
    Object.assign(this, { protocol, hostname, port, host, pathname });
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  appendChild(): void {}
  addEventListener(): void {}
}

export interface PageOptions {
  origin: string;
  /** Address of office.js. */
  script: string;
  /** What the page's frame is called: where the client finds the host information. */
  name: string;
  locale: string;
  /** Evaluates the script of this address in the page. */
  load(address: string): void;
  /** Takes a message that the page posts to its parent. */
  postToParent(text: string): void;
}

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

export interface StandInPage {
  /** The page's global object, to be made a context. */
  global: Record<string, unknown>;
  /** Hands a message of the parent to the page. */
  message(text: string): void;
  /** Stops the page's timers and listeners. */
  close(): void;
}

/** Builds the page; nothing in it runs until the script is loaded. */
export function standInPage(options: PageOptions): StandInPage {
  const { origin, postToParent } = options;
  const timers = new Set<NodeJS.Timeout>();
  const listeners = new Listeners();
  const parent = { postMessage: (text: string) => postToParent(text) };
  const global: Record<string, unknown> = {
    ...hostGlobals(timers),
    ...windowGlobals(options, listeners),
    parent,
  };
  global['window'] = global;
  global['self'] = global;
  return {
    global,
    message: (text) => listeners.call('message', { data: text, origin, source: parent }),
    close: () => {
      for (const timer of timers) clearInterval(timer);
      listeners.clear();
    },
  };
}

class Listeners {
  private readonly byType = new Map<string, Set<Listener>>();

  add = (type: string, listener: Listener): void => {
    const known = this.byType.get(type) ?? new Set();
    this.byType.set(type, known.add(listener));
  };

  remove = (type: string, listener: Listener): void => {
    this.byType.get(type)?.delete(listener);
  };

  call(type: string, event: Parameters<Listener>[0]): void {
    for (const listener of this.byType.get(type) ?? []) listener(event);
  }

  clear(): void {
    this.byType.clear();
  }
}

/** Window and document, as far as the client looks at them. */
function windowGlobals(options: PageOptions, listeners: Listeners): Record<string, unknown> {
  const { origin } = options;
  const element = (tag: string): StandInElement => new StandInElement(tag, origin);
  const officeScript = Object.assign(element('script'), { src: options.script });
  const head = { appendChild: (child: StandInElement) => loadScript(child, options.load) };
  return {
    // Neither the page itself nor its parent: the client then takes itself for framed.
    top: {},
    opener: null,
    name: options.name,
    navigator: { userAgent: 'node', language: options.locale },
    location: new URL(`${origin}/taskpane.html`),
    history: {},
    external: {},
    sessionStorage: new MemoryStorage(),
    localStorage: new MemoryStorage(),
    addEventListener: listeners.add,
    removeEventListener: listeners.remove,
    focus() {},
    blur() {},
    open: () => null,
    document: {
      domain: new URL(origin).hostname,
      URL: `${origin}/taskpane.html`,
      body: element('body'),
      readyState: 'complete',
      createElement: element,
      getElementsByTagName: (tag: string) => (tag === 'script' ? [officeScript] : tag === 'head' ? [head] : []),
      querySelectorAll: () => [],
      getElementById: () => null,
      addEventListener: listeners.add,
    },
  };
}

/**
 * What the page shares with the process. Errors, promises and dates are the process's own, so that `instanceof` holds on
 * both sides.
 */
function hostGlobals(timers: Set<NodeJS.Timeout>): Record<string, unknown> {
  return {
    console,
    setTimeout,
    clearTimeout,
    clearInterval,
    // The client looks for overdue calls every two seconds: that must not keep a process alive.
    setInterval: (handler: () => void, ms?: number) => {
      const timer = setInterval(handler, ms).unref();
      timers.add(timer);
      return timer;
    },
    performance,
    URL,
    queueMicrotask,
    Error,
    TypeError,
    RangeError,
    Promise,
    Date,
    JSON,
  };
}

function loadScript(child: StandInElement, load: (address: string) => void): void {
  if (child.tagName !== 'SCRIPT') return;
  setImmediate(() => {
    try {
      load(child.src);
    } catch (error) {
      child.onerror?.(error);
      return;
    }
    child.onload?.();
  });
}
