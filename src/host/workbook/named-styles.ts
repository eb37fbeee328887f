import { presetStyle, type PresetStyle } from './preset-styles';
import { DEFAULT_STYLE, type CellStyle } from './styles';
import { WorkbookError } from './workbook-error';

/** Which groups of properties a named style gives to the cells it is applied to. */
export interface StyleIncludes {
  number: boolean;
  font: boolean;
  alignment: boolean;
  border: boolean;
  fill: boolean;
  protection: boolean;
}

export type StyleGroup = keyof StyleIncludes;

/** The properties of a cell style that belong to each group. */
export const GROUP_KEYS: Record<StyleGroup, readonly (keyof CellStyle)[]> = {
  number: ['numberFormat'],
  font: ['font'],
  alignment: ['alignment'],
  border: ['borders'],
  fill: ['fill'],
  protection: ['locked', 'formulaHidden'],
};

export const STYLE_GROUPS = Object.keys(GROUP_KEYS) as StyleGroup[];

export const ALL_GROUPS: StyleIncludes = {
  number: true,
  font: true,
  alignment: true,
  border: true,
  fill: true,
  protection: true,
};

/** A style that users choose by its name. Treat as immutable: change through `restyle`. */
export interface NamedStyle {
  /** English name, as files have it; null for a format of the file without a name, or whose name was deleted. */
  readonly name: string | null;
  /** Number of a style that Excel brings along (0 is Normal); null for one of the users. */
  readonly builtinId: number | null;
  readonly format: CellStyle;
  readonly includes: StyleIncludes;
  /** A built-in style that no longer looks as Excel made it. */
  readonly customized?: boolean;
}

const NORMAL: NamedStyle = { name: 'Normal', builtinId: 0, format: DEFAULT_STYLE, includes: ALL_GROUPS };

/**
 * The named styles of a workbook, by the index that cell styles refer to (`CellStyle.namedStyle`). Styles that Excel brings along are
 * made when they are first used; until then only their names are there.
 */
export class NamedStyles {
  private readonly styles: NamedStyle[] = [NORMAL];
  /** Numbers of built-in styles that were deleted. */
  private readonly deleted = new Set<number>();

  /** Only for readers of files. */
  load(styles: NamedStyle[]): void {
    this.styles.splice(0, this.styles.length, ...styles);
    if (this.styles.length === 0) this.styles.push(NORMAL);
  }

  get count(): number {
    return this.styles.length;
  }

  /** An index that no style has means Normal, as Excel reads such files. */
  get(index: number): NamedStyle {
    return this.styles[index] ?? (this.styles[0] as NamedStyle);
  }

  /** The index of a style of the workbook; a built-in one that was never used has none. */
  indexOf(name: string): number | null {
    const preset = presetStyle(name);
    const wanted = (preset?.name ?? name).toLowerCase();
    const at = this.styles.findIndex(
      (style) => style.name?.toLowerCase() === wanted || (preset !== null && style.builtinId === preset.builtinId),
    );
    return at >= 0 && this.styles[at]?.name !== null ? at : null;
  }

  /** The style of that name as it is or, for a built-in one that was never used, would be; null when there is none. */
  find(name: string): NamedStyle | null {
    const at = this.indexOf(name);
    if (at !== null) return this.get(at);
    const preset = presetStyle(name);
    return preset && !this.deleted.has(preset.builtinId) ? this.made(preset) : null;
  }

  /** The index of the style of that name; a built-in one is made now. Null when there is none. */
  use(name: string): number | null {
    const at = this.indexOf(name);
    if (at !== null) return at;
    const style = this.find(name);
    return style && this.styles.push(style) - 1;
  }

  /** Adds a style of the users, equal to Normal. Raises `InvalidArgument`, `ItemAlreadyExists`. */
  add(name: string): void {
    if (name.trim() === '' || name.length > 255)
      throw new WorkbookError('InvalidArgument', 'The name of a style has 1 to 255 characters.');
    if (this.find(name)) throw new WorkbookError('ItemAlreadyExists', `There is a style "${name}" already.`);
    this.styles.push({ ...this.get(0), name, builtinId: null, includes: ALL_GROUPS });
  }

  set(index: number, style: NamedStyle): void {
    this.styles[index] = style;
  }

  /** Takes the name away; the index stays, and means a format without a name. */
  forget(name: string): void {
    const preset = presetStyle(name);
    if (preset) this.deleted.add(preset.builtinId);
    const at = this.indexOf(name);
    if (at !== null) this.set(at, { ...this.get(at), name: null, builtinId: null });
  }

  /** Names of all styles in the order of their names, Normal among them, as Excel lists them. */
  names(present: readonly PresetStyle[]): string[] {
    const own = this.styles.map(({ name }) => name).filter((name) => name !== null);
    const presets = present.map(({ name }) => name).filter((name) => this.find(name) !== null);
    return [...new Set([...own, ...presets])].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  }

  all(): readonly NamedStyle[] {
    return this.styles;
  }

  private made({ name, builtinId, look, includes }: PresetStyle): NamedStyle {
    const { format } = this.get(0);
    const font = { ...format.font, ...look.font };
    return { name, builtinId, includes, format: { ...format, ...look, font } };
  }
}
