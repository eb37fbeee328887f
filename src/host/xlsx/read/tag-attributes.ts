import { decodeEntities } from '../xml/escape';

/** The attributes in the text of a start tag, decoded. */
export function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of tag.matchAll(/\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(match[1] as string, decodeEntities(match[2] ?? match[3] ?? '') ?? '');
  return attributes;
}
