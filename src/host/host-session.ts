import type { EmbeddedHost } from './embedded';
import { mixedLocale } from './formats';
import { MemberGate } from './member-gate';
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  describeRefusal,
  evaluateFormula,
  EventQueue,
  EventRegistrations,
  Shell,
  Workbook,
  type EventEntry,
  type ExcelContext,
} from './objects';
import { Interpreter, type BatchRequest, type BatchResponse, type HostObject } from './protocol';
import { byteLength } from './traffic';

/** Tells the workbook's engine from the shell around it in a request. */
const SHELL = 'WacPartition';

/** Methods by which the client only gives references back. */
const BOOKKEEPING = new Set(['_RemoveReference', '_RemoveAllReferences']);

export interface SessionSink {
  deliver(entries: EventEntry[]): void;
  selectionChanged(): void;
  settingsChanged(): void;
}

/** One connected client: its kept references, its event registrations, the order of its events. */
export class HostSession {
  private readonly engine: Interpreter;
  private readonly shell: Interpreter;
  private readonly queue: EventQueue;
  private readonly context: ExcelContext;

  constructor(
    private readonly host: EmbeddedHost,
    sink: SessionSink,
  ) {
    const { workbook } = host;
    const isOlder = host.newerMembers.size > 0;
    const events = new EventRegistrations(isOlder ? host.api : undefined);
    this.context = {
      workbook,
      locale: mixedLocale(host.locale, host.displayLocale),
      limits: host.failures,
      gate: new MemberGate(workbook, host.newerMembers),
      events,
      evaluate: (formula) => evaluateFormula(workbook, formula),
      calculationSuspended: false,
    };
    this.queue = new EventQueue(workbook, events, sink);
    this.engine = this.interpreter(new Workbook(this.context));
    this.shell = this.interpreter(new Shell());
  }

  /** Runs one batch; `request` and the answer are JSON texts. `customData` tells which engine is addressed. */
  execute(request: string, customData = ''): string {
    const batch = JSON.parse(request) as BatchRequest;
    const toShell = customData === SHELL;
    this.queue.trigger = 'ThisLocalAddin';
    let response: BatchResponse;
    try {
      response = (toShell ? this.shell : this.engine).execute(batch);
    } finally {
      this.queue.trigger = 'Unknown';
      this.context.calculationSuspended = false;
    }
    const answer = JSON.stringify(response);
    this.count(batch, toShell, byteLength(request), byteLength(answer));
    return answer;
  }

  close(): void {
    this.queue.close();
    this.engine.references.releaseAll();
  }

  private interpreter(root: HostObject): Interpreter {
    const { displayLocale, runtime } = this.host;
    return new Interpreter({
      root,
      services: {
        'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
        'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService(runtime),
        'Microsoft.AppRuntime.AppRuntimePersistenceService': () => new AppRuntimePersistenceService(runtime),
      },
      beforeRead: () => {
        if (!this.context.calculationSuspended) this.host.workbook.calculateIfNeeded();
      },
      describe: (code, detail) => describeRefusal(displayLocale, code, detail),
      onDefect: (error) => this.host.onDefect(error),
    });
  }

  private count(batch: BatchRequest, toShell: boolean, requestBytes: number, responseBytes: number): void {
    const { traffic } = this.host;
    traffic.requests++;
    const working = batch.Actions.some(({ ActionType, Name }) => ActionType !== 1 && !BOOKKEEPING.has(Name ?? ''));
    if (!toShell && working) traffic.syncs.push({ requestBytes, responseBytes, actions: batch.Actions.length });
  }
}
