/** Strings of a workbook, each kept once; cells refer to them by index. */
export class StringPool {
  private readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();

  /** Characters of all texts together. */
  characters = 0;

  get size(): number {
    return this.texts.length;
  }

  add(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.texts.length;
    this.texts.push(text);
    this.characters += text.length;
    this.indexes.set(text, index);
    return index;
  }

  get(index: number): string {
    return this.texts[index] as string;
  }
}
