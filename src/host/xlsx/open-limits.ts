/** What a file may cost before it is refused with `TOO_LARGE`. */
export interface OpenLimits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Entries of the zip. */
  entries: number;
  /** Bytes of all entries together, uncompressed. */
  totalBytes: number;
  /** Uncompressed by compressed size of one entry; only looked at beyond `ratioFrom` bytes. Deflate cannot exceed 1032. */
  ratio: number;
  ratioFrom: number;
  /** Blocks of 256 rows × 1 column (3.3 kB each) that the cells of all sheets may take. */
  cellBlocks: number;
  /** Distinct elements of one small XML part (styles, relationships, …). */
  elements: number;
}

/** 100 000 rows × 30 columns need 12 000 blocks and 150 MB of XML: the limits stand an order of magnitude above. */
export const DEFAULT_LIMITS: OpenLimits = {
  fileBytes: 256 * 2 ** 20,
  entries: 20_000,
  totalBytes: 2 ** 30,
  ratio: 250,
  ratioFrom: 32 * 2 ** 20,
  cellBlocks: 120_000,
  elements: 3_000_000,
};
