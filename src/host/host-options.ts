import type { HostFailures } from './failure-switches';
import type { HostLocale } from './formats';
import type { CalculatorFactory } from './workbook/calculator';

export interface HostOptions {
  /** Language of the data: decimal sign, dates, separators. */
  locale?: HostLocale;
  /** Language of menus, messages and function names where it is another one. */
  displayLocale?: HostLocale;
  /** Version of the requirement set ExcelApi that is declared. */
  api?: string;
  /**
   * Members that are refused with `ApiNotFound` because the Excel played is too old for them, as `Class.WireName`: see
   * `newerMembers` of the catalogue. Without it `api` is only what is declared.
   */
  newerMembers?: ReadonlySet<string>;
  /** Other requirement sets to declare, with their versions. */
  sets?: Record<string, string>;
  /** Other than the host's own formula engine. */
  calculator?: CalculatorFactory;
  failures?: Partial<HostFailures>;
  /** The document is open for reading only. */
  readOnly?: boolean;
  /** The structure of the workbook is protected, without password. */
  structureProtected?: boolean;
}

/** Error numbers of the Common API by which the transport refuses a request. */
export const TransportError = {
  cellEditMode: 5004,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  documentReadOnly: 5002,
  internal: 5001,
  notSupported: 5001,
} as const;
