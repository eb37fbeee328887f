/** What the XML schemas of the manifest cannot see, for the manifest in the sources and for one built for another address. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { RIBBON_COMMANDS, SHORTCUT_COMMANDS } from '../src/commands/commands';
import { FLOOR } from '../src/excel/capabilities';

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Runs a function of the build's own module, which is an ES module, in a Node of its own. */
function fromBuild(call: string): string {
  const file = pathToFileURL(join(root, 'scripts/lib/manifest-address.mjs')).href;
  const code = `import { manifestFor, readAddinUrl } from ${JSON.stringify(file)};
    import { readFileSync } from 'node:fs';
    const source = readFileSync(0, 'utf8');
    try { process.stdout.write(${call}); } catch (error) { process.stdout.write('refused: ' + error.message); }`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { input: source, encoding: 'utf8' });
}

const ADDRESS = 'https://achats.region.exemple.fr/recensement';
const built = fromBuild(`manifestFor(source, ${JSON.stringify(ADDRESS)})`);

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
const all = (node: Document | Element, name: string): Element[] => Array.from(node.getElementsByTagNameNS('*', name));
const attributes = (elements: Element[], name: string): string[] =>
  elements
    .map((element) => element.getAttribute(name))
    .filter((value): value is string => value !== null && value !== '');

const RESOURCES = ['Image', 'Url', 'String'];

/** Resources by id; `Image` elements that point to a resource rather than define one have no id. */
function resources(manifest: Document): Map<string, Element> {
  const [parent] = all(manifest, 'Resources');
  if (!parent) throw new Error('no Resources');
  const elements = RESOURCES.flatMap((name) => all(parent, name)).filter((element) => element.getAttribute('id'));
  return new Map(elements.map((element) => [element.getAttribute('id') ?? '', element]));
}

/** Every address given as a value, overrides included. */
const addresses = (manifest: Document): string[] =>
  [...attributes(all(manifest, '*'), 'DefaultValue'), ...attributes(all(manifest, 'Override'), 'Value')].filter(
    (value) => /^[a-z]+:\/\//.test(value),
  );

/** The file of keyboard shortcuts, as Office reads it. */
interface Shortcuts {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: { default: string } }[];
}

/** Width and height from the header of a PNG file. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([
  ['in the sources', source, 'https://localhost:3000'],
  ['built for another address', built, ADDRESS],
])('manifest %s', (_name, xml, address) => {
  const manifest = parse(xml);

  test('every resid has a resource, every resource is used, ids are 32 characters at most and differ', () => {
    const defined = resources(manifest);
    const used = new Set(attributes(all(manifest, '*'), 'resid'));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect([...defined.keys()].filter((id) => !used.has(id))).toEqual([]);
    expect([...defined.keys()].filter((id) => id.length > 32)).toEqual([]);
    const [parent] = all(manifest, 'Resources');
    expect(defined.size).toBe(RESOURCES.flatMap((name) => (parent ? all(parent, name) : [])).length);
  });

  test('every address is HTTPS, on the one address of the add-in', () => {
    const found = addresses(manifest);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
    expect(new Set(found.map((url) => new URL(url).protocol))).toEqual(new Set(['https:']));
  });

  test('icons asked for exist in the sources, at the size said', () => {
    const defined = resources(manifest);
    const images = all(manifest, 'Image').filter((image) => image.getAttribute('resid'));
    const sizes = images.map((image) => {
      const url = defined.get(image.getAttribute('resid') ?? '')?.getAttribute('DefaultValue') ?? '';
      const path = join(root, url.slice(address.length));
      return { path, said: Number(image.getAttribute('size')), actual: pngSize(path) };
    });
    expect(sizes.filter(({ said, actual }) => actual[0] !== said || actual[1] !== said)).toEqual([]);
    expect(images.length).toBe(16);
    for (const group of [...all(manifest, 'Group'), ...all(manifest, 'Control')]) {
      const own = Array.from(group.childNodes).find((node) => node.nodeName === 'Icon') as Element;
      expect(attributes(all(own, 'Image'), 'size')).toEqual(['16', '32', '64', '80']);
    }
  });

  test('French by default, English for each text', () => {
    expect(all(manifest, 'DefaultLocale')[0]?.textContent).toBe('fr-FR');
    const texts = [
      ...all(manifest, 'DisplayName'),
      ...all(manifest, 'Description').filter((element) => element.getAttribute('DefaultValue')),
      ...all(manifest, 'String'),
    ];
    expect(texts.length).toBe(12);
    for (const text of texts) {
      expect(text.getAttribute('DefaultValue')).not.toBe('');
      expect(attributes(all(text, 'Override'), 'Locale')).toEqual(['en-US']);
      expect(attributes(all(text, 'Override'), 'Value')).toHaveLength(1);
    }
  });

  test('the ribbon names the functions that the code associates, and no other', () => {
    const named = all(manifest, 'FunctionName').map((element) => element.textContent);
    expect(named.sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
  });

  test('the keyboard shortcuts are a file of the add-in, one key for each action that the code associates', () => {
    const urls = attributes(all(manifest, 'ExtendedOverrides'), 'Url');
    expect(urls).toEqual([`${address}/shortcuts.json`]);
    const { actions, shortcuts } = JSON.parse(
      readFileSync(join(root, 'assets/pages/shortcuts.json'), 'utf8'),
    ) as Shortcuts;
    expect(actions.map(({ id, type }) => [id, type])).toEqual(
      Object.keys(SHORTCUT_COMMANDS).map((id) => [id, 'ExecuteFunction']),
    );
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    const keys = shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^Ctrl\+Alt\+(Up|Down|[A-Z])$/.test(key))).toEqual([]);
  });

  test('the tab Recensement holds Vérifier, Calculer and Volet', () => {
    const defined = resources(manifest);
    const labels = all(manifest, 'Control').map((control) => {
      const label = Array.from(control.childNodes).find((node) => node.nodeName === 'Label') as Element;
      return defined.get(label.getAttribute('resid') ?? '')?.getAttribute('DefaultValue');
    });
    expect(labels).toEqual(['Vérifier', 'Calculer', 'Volet']);
    expect(defined.get('Tab.Label')?.getAttribute('DefaultValue')).toBe('Recensement');
  });

  test('the requirement set asked for is the floor of the code', () => {
    const asked = all(manifest, 'Set').find((element) => element.getAttribute('Name') === 'ExcelApi');
    expect(asked?.getAttribute('MinVersion')).toBe(FLOOR);
  });

  test('one runtime: the ribbon functions run in the page of the pane', () => {
    const [runtime] = attributes(all(manifest, 'Runtime'), 'resid');
    expect(runtime).toBe('Pane.Url');
    expect(attributes(all(manifest, 'FunctionFile'), 'resid')).toEqual([runtime]);
    const pane = resources(manifest).get('Pane.Url')?.getAttribute('DefaultValue');
    const [settings] = all(manifest, 'DefaultSettings');
    expect(attributes(settings ? all(settings, 'SourceLocation') : [], 'DefaultValue')).toEqual([pane]);
  });

  test('the version moves with that of the package, the permission is the least that writes', () => {
    expect(all(manifest, 'Version')[0]?.textContent).toBe(`${version}.0`);
    expect(all(manifest, 'Permissions')[0]?.textContent).toBe('ReadWriteDocument');
  });
});

test('the product icon exists at 16, 32, 64, 80 and 128 px', () => {
  const sizes = [16, 32, 64, 80, 128];
  expect(sizes.map((size) => pngSize(join(root, `assets/icons/icon-${size}.png`)))).toEqual(sizes.map((s) => [s, s]));
});

test('the pages that the manifest names are among the pages built', () => {
  const pages = [...new Set(addresses(parse(source)).map((url) => new URL(url).pathname))].filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.sort()).toEqual(['/aide.html', '/help.html', '/taskpane.html']);
  expect(existsSync(join(root, 'src/taskpane/taskpane.html'))).toBe(true);
  expect(['aide.html', 'help.html'].filter((page) => !existsSync(join(root, 'assets/pages', page)))).toEqual([]);
});

test.each([
  ['https://a.fr/b/', 'https://a.fr/b'],
  ['https://a.fr', 'https://a.fr'],
  ['', 'https://localhost:3000'],
])('ADDIN_URL=%s gives %s', (given, expected) => {
  expect(fromBuild(`readAddinUrl(${JSON.stringify(given)})`)).toBe(expected);
});

test.each([
  ['http://a.fr', /HTTPS/],
  ['a.fr', /not an address/],
  ['https://a.fr/?x=1', /host and a path/],
])('ADDIN_URL=%s is refused', (given, reason) => {
  expect(fromBuild(`readAddinUrl(${JSON.stringify(given)})`)).toMatch(reason);
});

test('an address left behind is refused', () => {
  expect(fromBuild(`manifestFor(source.replace('localhost:3000/aide', 'localhost:4000/aide'), 'https://a.fr')`)).toBe(
    'refused: manifest.xml names addresses outside https://a.fr: https://localhost:4000/aide.html',
  );
});
