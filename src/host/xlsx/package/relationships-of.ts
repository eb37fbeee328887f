import { relationshipsPart } from './part-names';
import { Relationships } from './relationships';
import type { WorkbookPackage } from './workbook-package';

/** The relationships of a part (the package itself is the empty name); empty when it has none. */
export function relationshipsOf(parts: WorkbookPackage, source: string): Relationships {
  const part = relationshipsPart(source);
  return parts.has(part) ? Relationships.read(source, parts.text(part), part) : Relationships.empty(source);
}
