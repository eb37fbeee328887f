import { strFromU8, unzipSync } from 'fflate';

/** What a cell shows: errors as their text. */
export type Shown = number | string | boolean | null;

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => unescaped(text!)).join(''),
  );

const valueOf = (type: string, raw: string | undefined, shared: readonly string[]): Shown => {
  if (raw === undefined) return null;
  if (type === 's') return shared[Number(raw)] ?? null;
  if (type === 'b') return raw === '1';
  return type === 'str' || type === 'e' ? unescaped(raw) : Number(raw);
};

/** Cells with a formula: address, other attributes, result. Looks at no other cell for long. */
const FORMULA_CELLS = /<c r="([A-Z]+\d+)"([^>]*)><f[^>]*?(?:\/>|>[^<]*<\/f>)(?:<v>([^<]*)<\/v>)?/g;

/** Parts of the sheets of a package, by name. */
const sheetParts = (parts: Record<string, Uint8Array>): Map<string, string> => {
  const rels = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const targets = new Map(
    [...rels.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  const sheets = strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet [^>]*>/g);
  return new Map(
    [...sheets].map(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id'))!.replace(/^\/xl\//, '');
      return [unescaped(attribute(tag, 'name')), `xl/${target}`];
    }),
  );
};

/**
 * Results of the formulas of a saved workbook as they stand in the file, by `sheet!cell`. Reads nothing else of it, so that
 * large workbooks stay quick.
 */
export function formulaResults(bytes: Uint8Array, sheets: readonly string[]): Map<string, Shown> {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/') });
  const byName = sheetParts(parts);
  const strings = parts['xl/sharedStrings.xml'];
  const shared = strings ? textsOf(strFromU8(strings)) : [];
  const found = new Map<string, Shown>();
  for (const name of sheets) {
    const xml = strFromU8(parts[byName.get(name)!]!);
    for (const [, address, attributes, raw] of xml.matchAll(FORMULA_CELLS))
      found.set(`${name}!${address}`, valueOf(/\bt="(\w+)"/.exec(attributes!)?.[1] ?? 'n', raw, shared));
  }
  return found;
}
