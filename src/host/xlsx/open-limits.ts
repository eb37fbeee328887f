/** What a file may cost before it is refused with `TOO_LARGE`. */
export interface OpenLimits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Entries of the zip. */
  entries: number;
  /** Bytes of all entries together, uncompressed. */
  totalBytes: number;
  /** Bytes of one XML part, uncompressed: unlike pictures, these are unpacked into memory. */
  partBytes: number;
  /** Uncompressed by compressed size of one entry; only looked at beyond `ratioFrom` bytes. Deflate cannot exceed 1032. */
  ratio: number;
  ratioFrom: number;
  /** Blocks of 256 rows × 1 column (3.3 kB each) that the cells of all sheets may take. */
  cellBlocks: number;
  /** Characters of all formulas together: many cells can share one long formula in a small file. */
  formulaCharacters: number;
}

/** 100 000 rows × 30 columns need 12 000 blocks and a part of 110 MB. */
export const DEFAULT_LIMITS: OpenLimits = {
  fileBytes: 256 * 2 ** 20,
  entries: 20_000,
  totalBytes: 2 ** 30,
  partBytes: 256 * 2 ** 20,
  ratio: 250,
  ratioFrom: 32 * 2 ** 20,
  cellBlocks: 100_000,
  formulaCharacters: 200_000_000,
};
