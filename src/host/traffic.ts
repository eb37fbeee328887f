/** What one batch cost. */
export interface SyncFigures {
  requestBytes: number;
  responseBytes: number;
  actions: number;
}

/** Figures of the traffic between add-in and host. */
export interface Traffic {
  /** All batches, those for bookkeeping included. */
  requests: number;
  /** Batches to the workbook that did something, in order. */
  syncs: SyncFigures[];
}

const encoder = new TextEncoder();

/** Bytes of a text as UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length;
