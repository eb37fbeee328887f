import type { Relationships } from '../package/relationships';
import { relationshipsOf } from '../package/relationships-of';
import type { WorkbookPackage } from '../package/workbook-package';
import type { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { CONTENT_TYPE, DECLARATION } from '../package/namespaces';
import type { SaveContext } from '../write/save-context';

/** The metadata type that marks the formula of a cell as a dynamic array. */
const TYPE = 'XLDAPR';
const DYNAMIC_ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

const metadataPart = (relationships: Relationships, parts: WorkbookPackage): string | null => {
  const target = relationships.ofKind('sheetMetadata')[0]?.target;
  return target !== undefined && parts.has(target) ? target : null;
};

/** Asked for by every sheet, and read once: a workbook may have thousands of sheets. */
const known = new WeakMap<WorkbookPackage, ReadonlySet<number> | null>();

/**
 * The values of a cell's `cm` that say "dynamic array" in a package that is being opened; null when it has no metadata, where
 * any `cm` can mean nothing else.
 */
export function readDynamicMetadata(parts: WorkbookPackage, workbookPart: string): ReadonlySet<number> | null {
  const read = known.get(parts);
  if (read !== undefined) return read;
  const part = metadataPart(relationshipsOf(parts, workbookPart), parts);
  const indexes = part === null ? null : new Set(dynamicIndexes(parseXml(parts.text(part), part).root));
  known.set(parts, indexes);
  return indexes;
}

function dynamicIndexes(root: XmlElement): number[] {
  const type = typeIndex(root);
  const values = futureOf(root)?.all('bk').map(isDynamic) ?? [];
  return (root.child('cellMetadata')?.all('bk') ?? []).flatMap((block, i) => {
    const marks = block.all('rc').some((rc) => rc.number('t') === type && values[rc.number('v') ?? -1] === true);
    return marks ? [i + 1] : [];
  });
}

/** Place of the type among the metadata types, counted from 1; 0 when it is not there. */
const typeIndex = (root: XmlElement): number =>
  (root.child('metadataTypes')?.all('metadataType') ?? []).findIndex((type) => type.attr('name') === TYPE) + 1;

const futureOf = (root: XmlElement): XmlElement | null =>
  root.all('futureMetadata').find((future) => future.attr('name') === TYPE) ?? null;

function isDynamic(block: XmlElement): boolean {
  const extensions = block.child('extLst')?.all('ext') ?? [];
  return extensions.some((ext) => ext.child('dynamicArrayProperties')?.flag('fDynamic') === true);
}

/** The `cm` of cells with dynamic arrays in the package being saved; the metadata part is made or completed at the first need. */
export function dynamicMetadataIndex(context: SaveContext): number {
  const { parts, backing, flavour } = context;
  const relationships = context.relationships(backing.workbookPart);
  const part = metadataPart(relationships, parts);
  const name = part ?? parts.freeName('xl/metadata', 'xml').replace('metadata1', 'metadata');
  const blank = `${DECLARATION}<metadata xmlns="${flavour.main}"></metadata>`;
  const document = parseXml(part === null ? blank : parts.text(part), name);
  const known = dynamicIndexes(document.root)[0];
  if (known !== undefined) return known;
  const index = addDynamic(document.root);
  if (part === null) {
    context.addPart(name, serializeXml(document), CONTENT_TYPE.metadata);
    relationships.add(flavour.relationships + '/sheetMetadata', name);
  } else parts.set(name, serializeXml(document));
  return index;
}

function addDynamic(root: XmlElement): number {
  const type = typeIndex(root) || addType(root);
  const value = addValue(root);
  const cells = root.child('cellMetadata') ?? root.insertInOrder(root.make('cellMetadata'), ORDER);
  const block = cells.append(cells.make('bk'));
  block.append(block.make('rc', { t: type, v: value }));
  return counted(cells, 'bk');
}

/** Adds the type with what Excel states of it: which edits keep the mark. */
function addType(root: XmlElement): number {
  const types = root.child('metadataTypes') ?? root.insertInOrder(root.make('metadataTypes'), ORDER);
  const kept = [
    'copy',
    'pasteAll',
    'pasteValues',
    'merge',
    'splitFirst',
    'rowColShift',
    'clearFormats',
    'clearComments',
  ];
  const flags = Object.fromEntries([...kept, 'assign', 'coerce', 'cellMeta'].map((flag) => [flag, 1]));
  types.append(types.make('metadataType', { name: TYPE, minSupportedVersion: 120000, ...flags }));
  return counted(types, 'metadataType');
}

/** Adds the properties of a dynamic array and returns their place, counted from 0. */
function addValue(root: XmlElement): number {
  let future = futureOf(root);
  if (!future) future = root.insertInOrder(root.make('futureMetadata', { name: TYPE }), ORDER);
  const block = future.append(future.make('bk'));
  const list = block.append(block.make('extLst'));
  const extension = list.append(list.make('ext', { uri: EXTENSION, 'xmlns:xda': DYNAMIC_ARRAYS }));
  extension.append(extension.makeNamed('xda:dynamicArrayProperties')).set('fDynamic', 1).set('fCollapsed', 0);
  return counted(future, 'bk') - 1;
}

/** Writes how many entries a list has, and returns it. */
function counted(list: XmlElement, local: string): number {
  const count = list.all(local).length;
  list.set('count', count);
  return count;
}
