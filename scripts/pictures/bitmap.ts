/** A picture in memory: 4 bytes (red, green, blue, opacity) for each pixel, row by row. */
export interface Bitmap {
  width: number;
  height: number;
  pixels: Uint8Array;
}
