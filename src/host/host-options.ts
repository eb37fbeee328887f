import type { HostLocale } from './formats';
import type { CalculatorFactory } from './workbook/calculator';

/** Ways in which Excel fails, switched on by tests and by the workbench. */
export interface HostFailures {
  /** Largest request in bytes; Excel on the web refuses more than 5 MB. */
  requestLimit?: number;
  /** Largest response in bytes. */
  responseLimit?: number;
  /** A cell is being edited: nothing can be run. */
  cellEditMode?: boolean;
}

export interface HostOptions {
  /** Language of display and of typed data. */
  locale?: HostLocale;
  /** Version of the requirement set ExcelApi that is declared. */
  api?: string;
  /** Other requirement sets to declare, with their versions. */
  sets?: Record<string, string>;
  /** Other than the host's own formula engine. */
  calculator?: CalculatorFactory;
  failures?: HostFailures;
}

/** Error numbers of the Common API by which the transport refuses a request. */
export const TransportError = {
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  internal: 5001,
  notSupported: 5001,
} as const;
