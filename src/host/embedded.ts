import { CoAuthor } from './co-author';
import { FailureSwitches } from './failure-switches';
import type { HostLocale } from './formats';
import { calculatorFor } from './formulas';
import type { HostOptions } from './host-options';
import { HostSession, type SessionSink } from './host-session';
import { RuntimeState } from './objects';
import { DEFAULT_API } from './requirement-presets';
import type { Traffic } from './traffic';
import { User } from './user';
import type { WorkbookModel } from './workbook/workbook';

/**
 * An Excel of our own around a workbook in memory: the real Office.js client talks to it over one of the transports.
 * It knows neither page nor process; `transport/node` and `transport/frame` connect it.
 */
export class EmbeddedHost {
  /** Language of the data. */
  readonly locale: HostLocale;
  /** Language of menus and messages. */
  readonly displayLocale: HostLocale;
  readonly api: string;
  readonly newerMembers: ReadonlySet<string>;
  readonly failures: FailureSwitches;
  /** Somebody else who has the document open at the same time. */
  readonly coAuthor: CoAuthor;
  /** The person who uses this Excel. */
  readonly user: User;
  readonly runtime = new RuntimeState();
  readonly traffic: Traffic = { requests: 0, syncs: [] };
  /** Told of failures of the host itself; the client sees them as `GeneralException`. */
  onDefect: (error: unknown) => void = () => {};

  constructor(
    readonly workbook: WorkbookModel,
    private readonly options: HostOptions = {},
  ) {
    this.locale = options.locale ?? 'fr-FR';
    this.displayLocale = options.displayLocale ?? this.locale;
    this.api = options.api ?? DEFAULT_API;
    this.newerMembers = options.newerMembers ?? new Set();
    this.failures = new FailureSwitches(options.failures);
    this.coAuthor = new CoAuthor(workbook);
    this.user = new User(workbook);
    if (options.readOnly) workbook.readOnly = true;
    if (options.structureProtected) workbook.protection ??= { lockStructure: true, attributes: { lockStructure: '1' } };
    workbook.useCalculator(options.calculator ?? calculatorFor({ locale: this.locale }));
  }

  /** The requirement sets declared to the client. `RichApiRuntime…` switch on ways of talking that the interpreter knows. */
  get requirements(): Record<string, string> {
    return {
      ExcelApi: this.api,
      DelayForCellEdit: '1.1',
      RichApiRuntime: '1.2',
      RichApiRuntimeFlag: '1.2',
      Settings: '1.1',
      SharedRuntime: '1.1',
      ...this.options.sets,
    };
  }

  /** Tells when the add-in, or the user, shows or hides the pane; the result stops it. */
  onVisibilityChange(listener: (visible: boolean) => void): () => void {
    return this.runtime.onChange(listener);
  }

  /** The user shows or hides the pane; the add-in is told. */
  setPaneVisibility(visible: boolean): void {
    this.runtime.show(visible);
  }

  /** A new client; close the session when its page goes. */
  connect(sink: SessionSink): HostSession {
    return new HostSession(this, sink);
  }
}
