import type { ZipEntry } from '../zip/zip-entry';
import type { WorkbookModel } from '../../workbook/workbook';
import { CONTENT_TYPES_PART, ContentTypes } from '../package/content-types';
import { dynamicMetadataIndex } from '../metadata/dynamic-metadata';
import type { Flavour } from '../package/namespaces';
import { relationshipsPart } from '../package/part-names';
import type { Relationships } from '../package/relationships';
import { relationshipsOf } from '../package/relationships-of';
import type { WorkbookPackage } from '../package/workbook-package';
import { DxfTable } from '../rules/dxf-table';
import type { XlsxBacking } from '../xlsx-backing';
import type { SheetRenames } from '../../workbook/sheet-references';
import { sheetRenames } from './renamed-sheets';
import { StringTable } from './string-table';

/** What the steps of one saving share. */
export class SaveContext {
  /** A copy of the package: the original is never changed. */
  readonly parts: WorkbookPackage;
  readonly types: ContentTypes;
  readonly strings: StringTable;
  readonly dxfs: DxfTable;
  readonly renames: SheetRenames;
  /** Parts whose formulas name the sheets as they are called now. */
  readonly currentParts = new Set<string>();
  /** A formula was added, changed or removed: Excel's calculation chain no longer fits. */
  formulasChanged = false;
  /** Values or what they depend on changed: Excel must calculate when it opens the file. */
  valuesChanged = false;
  private dynamicIndex: number | null = null;
  /** Parts may have lost their last reference. */
  partsDropped = false;
  private readonly relationshipsBySource = new Map<string, Relationships>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly backing: XlsxBacking,
  ) {
    this.parts = backing.parts.edit();
    this.types = ContentTypes.read(this.parts.text(CONTENT_TYPES_PART));
    this.renames = sheetRenames(this);
    this.dxfs = new DxfTable(backing.dxfTexts);
    this.strings = new StringTable(workbook.strings, backing.strings);
  }

  get flavour(): Flavour {
    return this.backing.flavour;
  }

  /** Relationships of a part; changes are written by `finish`. */
  relationships(source: string): Relationships {
    let known = this.relationshipsBySource.get(source);
    if (!known) this.relationshipsBySource.set(source, (known = relationshipsOf(this.parts, source)));
    return known;
  }

  /** The `cm` of cells whose formulas are dynamic arrays. */
  dynamicMetadata(): number {
    return (this.dynamicIndex ??= dynamicMetadataIndex(this));
  }

  addPart(part: string, content: string | Uint8Array, type: string): void {
    this.parts.set(part, content);
    this.types.set(part, type);
  }

  addPacked(entry: ZipEntry, type: string): void {
    this.parts.setPacked(entry);
    this.types.set(entry.name, type);
  }

  /** Removes a part with its relationships; what only it referred to goes when the package is cleaned. */
  dropPart(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPart(part));
    this.relationshipsBySource.delete(part);
    this.types.remove(part);
    this.partsDropped = true;
  }

  finish(): void {
    for (const [source, relationships] of this.relationshipsBySource) {
      if (!relationships.isChanged) continue;
      if (relationships.list.length === 0) this.parts.delete(relationshipsPart(source));
      else this.parts.set(relationshipsPart(source), relationships.toString());
    }
    if (this.partsDropped) this.dropUnreachable();
    if (this.types.isChanged) this.parts.set(CONTENT_TYPES_PART, this.types.toString());
  }

  /** Parts that the original package reached from its root and the new one does not (comments and drawings of a deleted sheet). */
  private dropUnreachable(): void {
    const before = reachable(this.backing.parts);
    const now = reachable(this.parts);
    for (const part of before) {
      if (now.has(part) || !this.parts.has(part)) continue;
      this.parts.delete(part);
      this.parts.delete(relationshipsPart(part));
      this.types.remove(part);
    }
  }
}

function reachable(parts: WorkbookPackage): Set<string> {
  const seen = new Set<string>();
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { target, external } of relationshipsOf(parts, source).list) {
      if (external || seen.has(target) || !parts.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}
