import { XmlElement } from '../xlsx/xml/element';
import type { Slot } from './slot';

/** Extensions of charts by newer versions of Excel ([MS-ODRAWXML] 2.24): where they stand and in which namespace. */
const KINDS = {
  /** What Excel 2010 added to series: colours of negative values. */
  invert: { uri: '{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}', prefix: 'c14' },
  /** What Excel 2010 added to whole charts: the buttons of PivotCharts. */
  pivot: { uri: '{781A3756-C4B2-4CAC-9D66-4F8BD8637D16}', prefix: 'c14' },
  /** What Excel 2013 added: filtered series and their sources. */
  filter: { uri: '{02D57815-91ED-43cb-92C2-25804820EDAC}', prefix: 'c15' },
} as const;

const NAMESPACES = {
  c14: 'http://schemas.microsoft.com/office/drawing/2007/8/2/chart',
  c15: 'http://schemas.microsoft.com/office/drawing/2012/chart',
};

export type ExtensionKind = keyof typeof KINDS;

/** The element `local` in an extension of `owner`; it need not be there yet. */
export function extended(owner: Slot, kind: ExtensionKind, local: string): Slot {
  const { uri, prefix } = KINDS[kind];
  const isIt = (ext: XmlElement): boolean => ext.attr('uri')?.toLowerCase() === uri.toLowerCase();
  const holder = owner.child('extLst').place(
    (list) => list.all('ext').find((ext) => isIt(ext) && ext.child(local) !== null) ?? null,
    (list) => list.append(newExtension(list, kind)),
  );
  return holder.place(
    (ext) => ext.child(local),
    (ext) => ext.append(new XmlElement(`${prefix}:${local}`)),
  );
}

/** An empty extension to be put into a list of them. */
export function newExtension(list: XmlElement, kind: ExtensionKind): XmlElement {
  const { uri, prefix } = KINDS[kind];
  return list.make('ext', { uri, [`xmlns:${prefix}`]: NAMESPACES[prefix] });
}

/** All elements in extensions of a kind. */
export const extensionsOf = (owner: XmlElement, kind: ExtensionKind): XmlElement[] =>
  (owner.child('extLst')?.all('ext') ?? [])
    .filter((ext) => ext.attr('uri')?.toLowerCase() === KINDS[kind].uri.toLowerCase())
    .flatMap((ext) => ext.elements);

/** Removes an element with the extension, and the list of extensions, that held nothing else. */
export function removeExtended(owner: XmlElement, element: XmlElement): void {
  const list = owner.child('extLst');
  if (!list) return;
  for (const ext of list.all('ext')) {
    ext.remove(element);
    if (ext.elements.length === 0) list.remove(ext);
  }
  if (list.elements.length === 0) owner.remove(list);
}
