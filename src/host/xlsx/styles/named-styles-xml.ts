import type { NamedStyle, StyleIncludes } from '../../workbook/named-styles';
import type { XmlElement } from '../xml/element';
import { decodeXstring, encodeXstring } from '../xml/escape';
import { readXf, type StyleParts } from './read-styles';
import { STYLES_ORDER, type StyleAppender } from './write-styles';

const FLAGS: Record<keyof StyleIncludes, string> = {
  number: 'applyNumberFormat',
  font: 'applyFont',
  alignment: 'applyAlignment',
  border: 'applyBorder',
  fill: 'applyFill',
  protection: 'applyProtection',
};
const GROUPS = Object.keys(FLAGS) as (keyof StyleIncludes)[];

/** The formats that named styles stand for (`cellStyleXfs`), in the file's order, with their names (`cellStyles`). */
export function readNamedStyles(root: XmlElement, parts: StyleParts): NamedStyle[] {
  const names = new Map<number, XmlElement>();
  for (const element of root.child('cellStyles')?.all('cellStyle') ?? []) {
    const index = element.number('xfId') ?? 0;
    if (!names.has(index)) names.set(index, element);
  }
  return (root.child('cellStyleXfs')?.all('xf') ?? []).map((xf, index) => {
    const name = names.get(index);
    const text = name?.attr('name') ?? null;
    return {
      // A workbook is built on Normal, under whatever name its file has it.
      name: text === null ? (index === 0 ? 'Normal' : null) : decodeXstring(text),
      builtinId: name?.number('builtinId') ?? (index === 0 ? 0 : null),
      format: { ...readXf(xf, parts), namedStyle: index },
      includes: Object.fromEntries(
        GROUPS.map((group) => [group, xf.flag(FLAGS[group], true)]),
      ) as unknown as StyleIncludes,
      ...(name?.flag('customBuiltin') ? { customized: true } : {}),
    };
  });
}

/** Adds and changes what differs from the file; `known` are the texts of the styles as they were read. */
export function writeNamedStyles(
  root: XmlElement,
  styles: readonly NamedStyle[],
  known: readonly string[],
  appender: StyleAppender,
): void {
  styles.forEach((style, index) => {
    if (JSON.stringify(style) === known[index]) return;
    const before = known[index] === undefined ? null : (JSON.parse(known[index]) as NamedStyle);
    const xfs = list(root, 'cellStyleXfs');
    const old = xfs.all('xf')[index];
    if (!before || looks(before) !== looks(style)) {
      const xf = formatOf(xfs, style, appender);
      if (old) xfs.replace(old, xf);
      else xfs.append(xf);
    }
    writeName(list(root, 'cellStyles'), style, index);
  });
}

const looks = ({ format, includes }: NamedStyle): string => JSON.stringify([format, includes]);

function formatOf(xfs: XmlElement, { format, includes }: NamedStyle, appender: StyleAppender): XmlElement {
  const xf = appender.format(xfs, format);
  for (const group of GROUPS) if (!includes[group]) xf.set(FLAGS[group], 0);
  return xf;
}

function writeName(names: XmlElement, style: NamedStyle, index: number): void {
  const element = names.all('cellStyle').find((one) => one.number('xfId') === index);
  if (style.name === null) {
    if (element) names.remove(element);
    return;
  }
  // Excel takes a built-in style that says nothing of it for its own, and shows its own look.
  const custom = style.customized ? 1 : null;
  if (element) {
    if (custom) element.set('customBuiltin', 1);
    return;
  }
  names.append(
    names.make('cellStyle', {
      name: encodeXstring(style.name),
      xfId: index,
      builtinId: style.builtinId,
      customBuiltin: custom,
    }),
  );
}

const list = (root: XmlElement, name: string): XmlElement =>
  root.child(name) ?? root.insertInOrder(root.make(name, { count: 0 }), STYLES_ORDER);
