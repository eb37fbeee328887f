import { strFromU8, unzipSync } from 'fflate';
import type { XmlElement } from '../../src/host/xlsx/xml/element';
import { parseXml } from '../../src/host/xlsx/xml/parse-xml';
import { FEATURES, type Feature } from './features';

export type Survival = 'byte for byte' | 'in meaning' | 'lost';

/** How each feature that the first file has came through to the second; features it does not have are left out. */
export function survival(before: Uint8Array, after: Uint8Array): Map<string, Survival> {
  const [first, second] = [new Package(before), new Package(after)];
  const found = new Map<string, Survival>();
  for (const feature of FEATURES) {
    const was = first.pieces(feature);
    if (was.length > 0) found.set(feature.name, compare(was, second.pieces(feature)));
  }
  return found;
}

/** A part or an element: as it stands, and what it says whatever the order of attributes, prefixes and white space. */
interface Piece {
  where: string;
  source: string;
  meaning: string;
}

function compare(before: Piece[], after: Piece[]): Survival {
  const same = (key: 'source' | 'meaning'): boolean =>
    before.length === after.length &&
    before.every((piece, i) => piece.where === after[i]?.where && piece[key] === after[i][key]);
  if (same('source')) return 'byte for byte';
  return same('meaning') ? 'in meaning' : 'lost';
}

class Package {
  private readonly parts: Record<string, Uint8Array>;
  private readonly trees = new Map<string, XmlElement>();

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  pieces({ parts, element }: Feature): Piece[] {
    if (parts) return this.named(parts).map((name) => this.wholePart(name));
    if (!element) return [];
    return this.named(element.in).flatMap((where) =>
      [...elements(this.tree(where), element.name)]
        .filter((found) => !element.attribute || found.attr(element.attribute[0]) === element.attribute[1])
        .map((found) => ({ where, source: found.toString(), meaning: meaning(found) })),
    );
  }

  private named(pattern: RegExp): string[] {
    return Object.keys(this.parts)
      .filter((name) => pattern.test(name) && !name.endsWith('/'))
      .sort();
  }

  private wholePart(where: string): Piece {
    const source = Buffer.from(this.parts[where] as Uint8Array).toString('latin1');
    return { where, source, meaning: where.endsWith('.xml') ? meaning(this.tree(where)) : source };
  }

  private tree(name: string): XmlElement {
    let tree = this.trees.get(name);
    if (!tree) this.trees.set(name, (tree = parseXml(strFromU8(this.parts[name] as Uint8Array), name).root));
    return tree;
  }
}

function* elements(root: XmlElement, name: string): Generator<XmlElement> {
  for (const child of root.elements) {
    if (child.name === name) yield child;
    yield* elements(child, name);
  }
}

/** Added on purpose: values of formulas that depend on a change are computed when Excel opens the file. */
const ASKS_TO_CALCULATE = 'fullCalcOnLoad';

function meaning(element: XmlElement): string {
  const attributes = element.attributes
    .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:') && name !== ASKS_TO_CALCULATE)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const inside = element.elements.length > 0 ? element.elements.map(meaning).join('') : element.text;
  return `<${element.local} ${attributes.join(' ')}>${inside}</>`;
}
