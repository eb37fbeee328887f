import { DOMParser, type Element as DomElement } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { FileError } from '../../../src/host/xlsx';
import { XmlElement } from '../../../src/host/xlsx/xml/element';
import { decodeXstring, encodeXstring } from '../../../src/host/xlsx/xml/escape';
import { parseXml, serializeXml } from '../../../src/host/xlsx/xml/parse-xml';
import { fixture } from './support';

type Plain = [string, Record<string, string>, (Plain | string)[]];

function ours(element: XmlElement): Plain {
  const children: (Plain | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(ours(child));
    else pushText(children, child.text);
  }
  return [element.name, Object.fromEntries(element.attributes), children];
}

function theirs(element: DomElement): Plain {
  const children: (Plain | string)[] = [];
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 1) children.push(theirs(child as DomElement));
    else if (child.nodeType === 3 || child.nodeType === 4) pushText(children, child.nodeValue ?? '');
  }
  const attributes = Array.from(element.attributes).map(({ name, value }) => [name, value]);
  return [element.tagName, Object.fromEntries(attributes), children];
}

function pushText(children: (Plain | string)[], text: string): void {
  const last = children.length - 1;
  if (text === '') return;
  if (typeof children[last] === 'string') children[last] += text;
  else children.push(text);
}

describe('small XML parts', () => {
  test.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'exceljs.xlsx'])(
    '%s: reads as xmldom does, writes what it read',
    (name) => {
      const parts = Object.entries(unzipSync(fixture(name))).filter(([part]) => /\.(xml|rels|vml)$/.test(part));
      expect(parts.length).toBeGreaterThan(10);
      for (const [part, bytes] of parts) {
        const source = strFromU8(bytes).replace(/^\uFEFF/, '');
        const document = parseXml(source, part);
        const reference = new DOMParser().parseFromString(source, 'text/xml').documentElement as DomElement;
        expect(ours(document.root)).toEqual(theirs(reference));
        expect(serializeXml(document)).toBe(source);
      }
    },
  );

  test('an edit changes nothing else', () => {
    const source = `<?xml version='1.0'?><a  x = '1'\n y="&#233;"><!-- c --><b/><ns:c xmlns:ns="u" >t&amp;u<![CDATA[<raw>]]></ns:c>\t<d><e/></d></a>\n`;
    const document = parseXml(source, 'p');
    document.root.child('d')?.set('n', 'a"b<c>&');
    expect(serializeXml(document)).toBe(source.replace('<d>', '<d n="a&quot;b&lt;c&gt;&amp;">'));
    expect(document.root.child('c')?.text).toBe('t&u<raw>');
    expect(document.root.attr('y')).toBe('é');
  });

  test.each([
    '<a>',
    '<a></b>',
    '<a x=1/>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a>&#0;</a>',
    '<a/><b/>',
    'text',
    '<!DOCTYPE a><a/>',
    '<a><!ELEMENT b></a>',
    '<a',
    '<a><![CDATA[</a>',
    '',
  ])('refuses %j', (source) => {
    expect(() => parseXml(source, 'p')).toThrow(FileError);
  });

  test('children go where the schema wants them', () => {
    const { root } = parseXml('<w><b/><x:odd/><d/></w>', 'p');
    root.insertInOrder(root.make('c'), ['a', 'b', 'c', 'd']);
    root.insertInOrder(root.make('a'), ['a', 'b', 'c', 'd']);
    expect(root.toString()).toBe('<w><a/><b/><x:odd/><c/><d/></w>');
  });
});

describe('strings of cells', () => {
  test.each([
    ['a\u0001b', 'a_x0001_b'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x005F_x0041_', '_x005F_x005F_x005F_x0041_'],
    ['\r\n', '_x000D_\n'],
    ['\uD83D', '_xD83D_'],
    ['😀', '😀'],
    ['\uFFFF', '_xFFFF_'],
    ['_X0041_ _x41_', '_X0041_ _x41_'],
  ])('%j', (text, encoded) => {
    expect(encodeXstring(text)).toBe(encoded);
    expect(decodeXstring(encoded)).toBe(text);
  });

  test('any string survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(decodeXstring(encodeXstring(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
