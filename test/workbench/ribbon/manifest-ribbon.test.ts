import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { ManifestError, readRibbon } from '../../../src/workbench/ribbon/manifest-ribbon';

const source = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

// xmldom's Document has what is used of the browser's.
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;

test('the ribbon of the manifest in French', () => {
  const ribbon = readRibbon(parse(source), 'fr-FR');
  expect(ribbon.tab.label).toBe('Recensement');
  expect(ribbon.paneUrl).toBe('/taskpane.html');
  expect(ribbon.groups.map(({ label }) => label)).toEqual(['Recensement des achats']);
  expect(ribbon.groups[0]!.buttons.map(({ label, icon, action }) => ({ label, icon, action }))).toEqual([
    {
      label: 'Vérifier',
      icon: '/assets/icons/verifier-80.png',
      action: { kind: 'runFunction', functionName: 'checkCensus' },
    },
    {
      label: 'Calculer',
      icon: '/assets/icons/calculer-80.png',
      action: { kind: 'runFunction', functionName: 'writeReports' },
    },
    { label: 'Volet', icon: '/assets/icons/volet-80.png', action: { kind: 'showPane' } },
  ]);
});

test('the same in English', () => {
  const ribbon = readRibbon(parse(source), 'en-US');
  expect([ribbon.addinName, ribbon.tab.label]).toEqual(['Procurement census', 'Census']);
  expect(ribbon.groups[0]!.buttons.map(({ label }) => label)).toEqual(['Check', 'Compute', 'Pane']);
  expect(ribbon.groups[0]!.buttons[0]!.tip).toMatch(/^Checks every row/);
});

test('addresses keep the path of the published add-in, not its origin', () => {
  const published = source.replaceAll('https://localhost:3000/', 'https://recensement.exemple.fr/v1/');
  expect(readRibbon(parse(published), 'fr-FR').paneUrl).toBe('/v1/taskpane.html');
});

test('a manifest that cannot be drawn says what is missing', () => {
  const without = (pattern: RegExp) => () => readRibbon(parse(source.replace(pattern, '')), 'fr-FR');
  expect(without(/<CustomTab[\s\S]*<\/CustomTab>/)).toThrow(new ManifestError('ribbon tab'));
  expect(without(/<Runtimes>[\s\S]*<\/Runtimes>/)).toThrow(new ManifestError('shared runtime'));
});
