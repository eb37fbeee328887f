/** One entry of a zip, still compressed. `data` is a view on the file's bytes, never copied. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes once inflated. */
  size: number;
  data: Uint8Array;
}
