import { parseXml } from './parse-xml';

/** The namespace of the root element of an XML text; empty when it has none. Raises `FileError` when the text is not well formed. */
export function namespaceOf(xml: string): string {
  const { root } = parseXml(xml, 'XML');
  return root.attr(root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`) ?? '';
}
