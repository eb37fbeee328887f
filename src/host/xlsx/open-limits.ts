/** What a file may cost before it is refused with `TOO_LARGE`. */
export interface OpenLimits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Bytes of all sheets together, uncompressed: they are walked through one by one, which takes time. */
  sheetBytes: number;
  /** Entries of the zip. */
  entries: number;
  /** Bytes of all entries together, uncompressed. */
  totalBytes: number;
  /** Bytes of one XML part, uncompressed: unlike pictures, these are unpacked into memory. */
  partBytes: number;
  /** Bytes of one XML part that is read as a text and as a tree: all but the cells of sheets. */
  textBytes: number;
  /** Uncompressed by compressed size of one entry; only looked at beyond `ratioFrom` bytes. Deflate cannot exceed 1032. */
  ratio: number;
  ratioFrom: number;
  /** Blocks of 256 rows × 1 column (3.3 kB each) that the cells of all sheets may take. */
  cellBlocks: number;
  /** Characters of all formulas together: many cells can share one long formula in a small file. */
  formulaCharacters: number;
  /** Different texts of all cells together. */
  texts: number;
  /** Characters of these texts. */
  textCharacters: number;
}

/**
 * 100 000 rows × 30 columns need 12 000 blocks and a part of 110 MB. Whatever a file holds within these limits, it is open in
 * less than 10 seconds and 512 MB.
 */
export const DEFAULT_LIMITS: OpenLimits = {
  fileBytes: 128 * 2 ** 20,
  sheetBytes: 320 * 2 ** 20,
  entries: 20_000,
  totalBytes: 2 ** 30,
  partBytes: 160 * 2 ** 20,
  textBytes: 80 * 2 ** 20,
  ratio: 250,
  ratioFrom: 32 * 2 ** 20,
  cellBlocks: 48_000,
  formulaCharacters: 50_000_000,
  texts: 1_000_000,
  textCharacters: 60_000_000,
};
