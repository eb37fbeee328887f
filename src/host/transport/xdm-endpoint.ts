import type { EmbeddedHost } from '../embedded';
import { TransportError } from '../host-options';
import type { HostSession } from '../host-session';
import type { EventEntry } from '../objects';
import { byteLength } from '../traffic';
import { appContext, type Identity } from './app-context';
import { BatchGate, readFields } from './batch-gate';

/** An envelope from the pane. */
interface PaneMessage {
  _messageType: number;
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data?: unknown;
}

const Message = { request: 0, response: 1 } as const;
const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
const Dispatch = { richApi: 93, commandCompleted: 94, refreshSettings: 75, saveSettings: 76 } as const;

/** Name of the event that starts a ribbon command. */
const COMMAND_EVENT = 'appCommandInvoked';

type Arguments = { DdaMethod?: { DispatchId: number } } & Record<string, unknown>;

const ANSWERED = { Version: 1, Error: 0 } as const;

/** Category and type of `Office.addin.onVisibilityModeChanged`. */
const VISIBILITY_EVENT = [65536, 65539] as const;

/**
 * The host's half of the messages between Excel on the web and a pane. Knows no page: it is given `post` to send a text
 * to the pane, and `receive` is to be called with every text from the pane.
 */
export class XdmEndpoint {
  private session: HostSession | null = null;
  private readonly listened = new Set<string>();
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly stopWatching: () => void;
  private readonly gate: BatchGate;
  /** Commands asked for before the pane listens. */
  private waiting: (() => void)[] = [];
  private nextCommand = 1;
  /** Told what the pane reports: activation, focus leaving the pane, its address. */
  onNotify: (data: unknown[]) => void = () => {};

  constructor(
    private readonly host: EmbeddedHost,
    private readonly identity: Identity,
    private readonly post: (text: string) => void,
  ) {
    this.gate = new BatchGate(host.failures);
    this.stopWatching = host.runtime.onChange((visible) => this.visibilityChanged(visible));
  }

  close(): void {
    this.stopWatching();
    this.gate.close();
    this.session?.close();
    this.session = null;
    this.listened.clear();
    for (const done of this.commands.values()) done(0);
    this.commands.clear();
    this.waiting = [];
  }

  /** Handles a message of the pane; false for what is none of this conversation. */
  receive(text: string): boolean {
    const message = parse(text);
    if (!message || message._conversationId !== this.identity.conversationId) return false;
    if (message._messageType !== Message.request) return false;
    if (message._actionType === ActionKind.invoke) this.invoke(message);
    else {
      if (message._actionType === ActionKind.register) this.listened.add(message._actionName);
      else this.listened.delete(message._actionName);
      this.reply(message, { Error: 0 });
      if (message._actionName === COMMAND_EVENT) for (const invoke of this.waiting.splice(0)) invoke();
    }
    return true;
  }

  /**
   * Runs a function that the add-in associated with a ribbon button, as soon as the pane listens. Resolves when the
   * function says it is done, with 0, or with the client's error number when there is no such function.
   */
  runCommand(functionName: string, controlId: string): Promise<number> {
    const id = `command${this.nextCommand++}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: controlId } });
      const invoke = (): void => this.raise(COMMAND_EVENT, [id, functionName, event]);
      if (this.listened.has(COMMAND_EVENT)) invoke();
      else this.waiting.push(invoke);
    });
  }

  private invoke(message: PaneMessage): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.open();
        this.reply(message, appContext(this.host, this.identity));
        break;
      case 'ContextActivationManager_notifyHost':
        this.onNotify(message._data as unknown[]);
        this.reply(message, null);
        break;
      case 'executeMethod':
        this.call(message, (message._data ?? {}) as Arguments);
        break;
      default:
        this.reply(message, null);
    }
  }

  /** A pane that starts (again) has kept nothing and listens to nothing. */
  private open(): void {
    this.session?.close();
    this.listened.clear();
    this.session = this.host.connect({
      deliver: (entries) => this.deliver(entries),
      selectionChanged: () => this.raise('documentSelectionChanged', {}),
      settingsChanged: () => this.raise('settingsChanged', {}),
    });
  }

  private call(message: PaneMessage, data: Arguments): void {
    const answer = (): void => this.reply(message, this.execute(data));
    if (data.DdaMethod?.DispatchId !== Dispatch.richApi) answer();
    else
      this.gate.admit(readFields(data['ArrayData'] as unknown[]), answer, (error) =>
        this.reply(message, { Version: 1, Error: error }),
      );
  }

  /** Every call is answered, whatever happens: the client waits without end for an answer. */
  private execute(data: Arguments): Record<string, unknown> {
    try {
      return this.dispatch(data);
    } catch (error) {
      this.host.onDefect(error);
      return { Version: 1, Error: TransportError.internal };
    }
  }

  private dispatch(data: Arguments): Record<string, unknown> {
    const { settings } = this.host.workbook;
    switch (data.DdaMethod?.DispatchId) {
      case Dispatch.richApi:
        return this.batch(data['ArrayData'] as unknown[]);
      case Dispatch.saveSettings:
        if (this.host.workbook.readOnly) return { Version: 1, Error: TransportError.documentReadOnly };
        this.saveSettings(data['DdaSettingsMethod'] as { Properties?: [string, string][] });
        return ANSWERED;
      case Dispatch.refreshSettings: {
        const all = [...settings].map(([Name, Value]) => ({ Name, Value }));
        return { ...ANSWERED, Properties: { Settings: all } };
      }
      case Dispatch.commandCompleted:
        this.commandCompleted(String(data['0']), Number(data['1'] ?? 0));
        return ANSWERED;
      default:
        return { Version: 1, Error: TransportError.notSupported };
    }
  }

  private batch(fields: unknown[]): Record<string, unknown> {
    const [customData, , , , body] = fields as [string, string, string, unknown, string];
    const { responseLimit } = this.host.failures;
    if (!this.session) this.open();
    const answer = (this.session as HostSession).execute(body, customData);
    // The work is done all the same, as in Excel: only the answer cannot travel.
    if (responseLimit !== Infinity && byteLength(answer) > responseLimit)
      return { Version: 1, Error: TransportError.responseTooLarge };
    return { ...ANSWERED, Data: [200, [], answer] };
  }

  /** The client sends the complete set: what is missing was removed. */
  private saveSettings({ Properties = [] }: { Properties?: [string, string][] }): void {
    const { settings } = this.host.workbook;
    settings.clear();
    for (const [name, value] of Properties) settings.set(name, value);
    this.host.workbook.emit({ kind: 'settings' });
  }

  private commandCompleted(id: string, status: number): void {
    this.commands.get(id)?.(status);
    this.commands.delete(id);
  }

  private deliver(entries: EventEntry[]): void {
    this.raise('richApiMessage', { ArrayData: entries });
  }

  private visibilityChanged(visible: boolean): void {
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    // After the answer to the call that asked for it.
    queueMicrotask(() => this.raise('richApiMessage', { ArrayData: [[...VISIBILITY_EVENT, '', message, 0]] }));
  }

  /** Sends an event of the Common API, when the pane listens to it. */
  private raise(event: string, data: unknown): void {
    if (this.listened.has(event))
      this.send({ _actionName: event, _correlationId: -1, _data: data, _errorCode: 0, _responseType: 1 });
  }

  private reply({ _actionName, _correlationId }: PaneMessage, data: unknown): void {
    this.send({ _actionName, _correlationId, _data: data, _errorCode: 0, _responseType: 0 });
  }

  private send(fields: Record<string, unknown>): void {
    const { origin, conversationId } = this.identity;
    const envelope = { _messageType: Message.response, _origin: origin, _conversationId: conversationId };
    this.post(JSON.stringify({ ...envelope, _serializerVersion: 1, ...fields }));
  }
}

function parse(text: string): PaneMessage | null {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as PaneMessage;
  } catch {
    return null;
  }
}
