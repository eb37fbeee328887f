/** Widest digit of Calibri 11 as a share of the font size: the measure that column widths of files are made for. */
const CALIBRI_DIGIT = 0.507;

/** Calibri where it is installed, else what comes closest on each system. */
export const CELL_FONT = 'Calibri, Carlito, "Segoe UI", "Liberation Sans", "Helvetica Neue", Arial, sans-serif';

/** Measures texts as the grid draws them, with a canvas that is never shown. */
export class TextMeasure {
  private readonly context = document.createElement('canvas').getContext('2d');
  private readonly widths = new Map<string, number>();
  /** Factor on every font size of the grid, so that a wider stand-in for Calibri fits the columns of the file. */
  readonly scale = Math.min(
    1,
    (CALIBRI_DIGIT * 100) / (this.measure('0', `100px ${CELL_FONT}`) || CALIBRI_DIGIT * 100),
  );

  /** Pixels of a one-line text in a CSS font; 0 where nothing can be measured. */
  width(text: string, font: string): number {
    const key = `${font}|${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = this.measure(text, font);
      if (this.widths.size > 20_000) this.widths.clear();
      this.widths.set(key, width);
    }
    return width;
  }

  private measure(text: string, font: string): number {
    if (!this.context) return 0;
    this.context.font = font;
    return this.context.measureText(text).width;
  }
}
