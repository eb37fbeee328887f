import { columnOf, COLUMNS, type ColumnKey } from '../../src/census/columns';
import { readerOf } from '../../src/census/column-readers';
import { LIST_VARIANTS } from '../../src/census/list-variants';
import { CodeReader } from '../../src/census/parsing/code';
import { understood } from '../../src/census/parsing/reading';

const context = {
  codes: new CodeReader([]),
  department: (content: unknown) => understood(String(content), true),
  date1904: false,
};

const read = (key: ColumnKey, text: string): unknown => {
  const reading = readerOf(key, '', context)(text, null);
  return reading.kind === 'understood' ? reading.value : reading.kind;
};

const LISTS = COLUMNS.filter(({ type, values }) => type === 'list' && values.length > 0);

test('variants stand for values of their list', () => {
  for (const [key, variants] of Object.entries(LIST_VARIANTS)) {
    const { values } = columnOf(key as ColumnKey);
    expect([key, variants.filter(([, value]) => value !== null && !values.includes(value))]).toEqual([key, []]);
  }
});

test('every value of every list is read as itself, cleanly, in any case', () => {
  expect(LISTS.length).toBeGreaterThan(10);
  for (const { key, values } of LISTS.filter(({ key: own }) => own !== 'nature_besoin')) {
    for (const value of values) {
      expect(readerOf(key, '', context)(value.toUpperCase(), null)).toEqual(understood(value, true));
    }
  }
});

test.each<[ColumnKey, string, unknown]>([
  ['procedure', 'MAPA', 'Procédure adaptée (MAPA)'],
  ['procedure', 'AO', "Appel d'offres ouvert"],
  ['procedure', 'AOR', "Appel d'offres restreint"],
  ['procedure', "Appel d'offres", 'problem'],
  ['procedure', 'Gré à gré', 'Sans publicité ni mise en concurrence'],
  ['procedure', '3 devis', 'Sans publicité ni mise en concurrence'],
  ['procedure', 'Marché négocié sans publicité', 'Sans publicité ni mise en concurrence'],
  ['procedure', 'PN', 'Procédure avec négociation'],
  ['procedure', 'MS', 'Marché subséquent'],
  ['procedure', 'UGAP', "Centrale d'achat"],
  ['procedure', 'Délégation de service public', 'Concession / DSP'],
  ['procedure', 'MAPARTE', 'problem'],
  ['forme', 'Accord-cadre', 'problem'],
  ['forme', 'Bons de commande', 'Accord-cadre à bons de commande'],
  ['forme', 'AC mixte', 'Accord-cadre mixte'],
  ['forme', 'SAD', "Système d'acquisition dynamique"],
  ['forme', 'Conception-réalisation', 'Marché global (MGP, conception-réalisation)'],
  ['support', 'Groupement', 'Groupement de commandes'],
  ['support', 'Oui', 'problem'],
  ['section', 'F', 'Fonctionnement'],
  ['section', 'Inv.', 'Investissement'],
  ['credits', 'x', 'Oui'],
  ['credits', 'Demandé au BP', 'Demandés au BP'],
  ['priorite', 'P1', 'Haute'],
  ['indice', 'Non', 'empty'],
  ['indice', 'Indice de réparabilité', 'réparabilité'],
  ['reserve', 'N', 'Non'],
  ['reserve', 'EA/ESAT', 'EA / ESAT (L2113-12)'],
  ['reserve', 'ESAT et SIAE', 'EA / ESAT et SIAE (L2113-14)'],
  ['reserve', 'Oui', 'problem'],
  ['sourcing', 'À faire', 'Prévu'],
  ['sourcing', 'Oui', 'problem'],
  ['statut', 'sans suite', 'Abandonné'],
])('%s « %s » is read as %p', (key, text, expected) => {
  expect(read(key, text)).toBe(expected);
});
