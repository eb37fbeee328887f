import { checkCensus, type Census } from '../../../src/census';
import { valuationsOf } from '../../../src/census/families/valuations';
import { DEFAULT_NOMENCLATURE } from '../../../src/census/parameters/defaults';
import { toSerial } from '../../../src/census/parsing/calendar';
import { familyLines } from '../../../src/census/reports/families-lines';
import { valuationNames } from '../../../src/census/reports/valuation-names';
import { fr } from '../../../src/i18n/fr';
import { censusOf, serial, type Row } from '../support/census-grid';
import { plansOf, valuesOf, workbookOf } from '../support/written-workbook';

const HEADERS = fr.sheets.families.headers;

const MAPA = 'Procédure adaptée (MAPA)';
const NONE = 'Sans publicité ni mise en concurrence';
const OPEN = "Appel d'offres ouvert";

/** The sheet as the host computes it, below its header, by the names of the headers. */
const written = (census: Census): Record<string, unknown>[] => {
  const lines = valuesOf(workbookOf(plansOf(census)), 'Familles');
  const header = lines.findIndex(([first]) => first === HEADERS.action);
  return lines
    .slice(header + 1)
    .map((line) => Object.fromEntries(Object.values(HEADERS).map((name, place) => [name, line[place]])));
};

const totals = (census: Census): unknown[][] =>
  valuesOf(workbookOf(plansOf(census)), 'Familles')
    .slice(5, 11)
    .map((line) => line.slice(1, 4));

const supply = (more: Row): Row => ({ procedure: OPEN, operation: null, support: null, ...more });

const MIXED: Row[] = [
  supply({ montant_total_ht: 30_000, procedure: NONE, intitule: 'Tables de la salle du conseil' }),
  supply({ montant_total_ht: 50_000.55, procedure: MAPA, direction: 'Direction de la culture', intitule: 'Gradins' }),
  supply({ montant_total_ht: null, montant_annuel_ht: null, intitule: 'Bancs sans montant' }),
  supply({ montant_total_ht: 80_000, procedure: "Centrale d'achat", intitule: 'Chaises par la centrale' }),
  supply({ type_achat: 'Travaux', code_nomenclature: '38.02', operation: 'Lycée * neuf', montant_total_ht: 7_000_000 }),
  supply({ type_achat: 'Travaux', code_nomenclature: '38.02', montant_total_ht: 250_000 }),
  supply({ procedure: 'Concession / DSP', montant_total_ht: 900_000, intitule: 'Bar du parc' }),
  supply({ nature_besoin: 'À reconduire', montant_total_ht: 40_000, num_marche_actuel: 'M1' }),
  supply({ statut: 'Abandonné', montant_total_ht: 40_000 }),
];

describe('Familles', () => {
  test('adds up by family and operation, the largest first, and says what is to be done', () => {
    const lines = written(censusOf(MIXED));
    expect(
      lines.map((line) => [
        line[HEADERS.group],
        line[HEADERS.rows],
        line[HEADERS.value],
        line[HEADERS.threshold],
        line[HEADERS.required],
        line[HEADERS.lightest],
        line[HEADERS.unvalued],
        line[HEADERS.covered],
        line[HEADERS.departments],
      ]),
    ).toEqual([
      ['Opération : Lycée - neuf', 1, 7_000_000, 5_538_000, OPEN, OPEN, 0, 0, 1],
      ['Famille 13.03', 4, 80_000.55, 40_000, MAPA, NONE, 1, 1, 2],
    ]);
    expect(lines.map((line) => [line[HEADERS.action], line[HEADERS.tooLight]])).toEqual([
      ['–', null],
      ['Relever la procédure ; Compléter les montants', '2'],
    ]);
    expect(lines.map((line) => [line[HEADERS.launch], line[HEADERS.first]])).toEqual([
      [serial(2024, 3, 15), 6],
      [serial(2024, 3, 15), 2],
    ]);
  });

  test('a row that is too light by itself is said too, an exception that the law admits is not', () => {
    const services = { type_achat: 'Services', montant_total_ht: 500_000, procedure: MAPA };
    const lines = written(
      censusOf([
        supply({ montant_total_ht: 900_000, procedure: MAPA }),
        supply({ ...services, code_nomenclature: '33.01', intitule: 'Formations qualifiantes' }),
      ]),
    );
    expect(lines.map((line) => [line[HEADERS.group], line[HEADERS.action], line[HEADERS.tooLight]])).toEqual([
      ['Famille 13.03', 'Relever la procédure', '2'],
      ['Famille 33.01', '–', 'Exception admise'],
    ]);
  });

  test('names what is bought in a family, and in an operation of one code; several codes stand for themselves', () => {
    const work = { type_achat: 'Travaux', operation: 'Gare', montant_total_ht: 7_000_000 };
    const labels = (rows: Row[]) => written(censusOf(rows)).map((line) => line[HEADERS.label]);
    const [family] = labels([supply({ montant_total_ht: 90_000 })]);
    expect(family).toBe("Mobilier scolaire (tables et chaises d'élèves)");
    expect(labels([supply({ ...work, code_nomenclature: '38.02' })])).toEqual([
      `38.02 ${DEFAULT_NOMENCLATURE.find(({ code }) => code === '38.02')!.label}`,
    ]);
    const two = ['38.03', '38.02'].map((code_nomenclature) => supply({ ...work, code_nomenclature }));
    expect(labels(two)).toEqual(['38.02, 38.03']);
  });

  test('says where every consultation went', () => {
    expect(totals(censusOf(MIXED))).toEqual([
      ['Consultations à lancer', 7, 8_310_000.55],
      ['Additionnées ci-dessous', 3, 7_080_000.55],
      ['Sans montant lisible', 1, 0],
      ['Par le contrat d’un tiers', 1, 80_000],
      ['Concessions', 1, 900_000],
      ['Sans regroupement', 1, 250_000],
    ]);
  });

  test('keeps « 10.10 » and « 10.1 » apart, and names that hold wildcards', () => {
    const work = { type_achat: 'Travaux', code_nomenclature: '38.02' };
    const census = censusOf([
      supply({ ...work, operation: 'Site 10.1', montant_total_ht: 1_000 }),
      supply({ ...work, operation: 'Site 10.10', montant_total_ht: 2_000 }),
      supply({ ...work, operation: 'Site 1?', montant_total_ht: 4_000 }),
      supply({ ...work, operation: 'Site 1*', montant_total_ht: 8_000 }),
      supply({ ...work, operation: `=${'x'.repeat(300)}`, montant_total_ht: 16_000 }),
    ]);
    const names = [...valuationNames(valuationsOf(census).groups, fr.sheets).values()];
    expect(names.slice(0, 4)).toEqual([
      'Opération : Site 10.1',
      'Opération : Site 10.10',
      'Opération : Site 1-',
      'Opération : Site 1- (2)',
    ]);
    expect(written(census).map((line) => line[HEADERS.value])).toEqual([16_000, 8_000, 4_000, 2_000, 1_000]);
  });

  test('the formulas give what the engine computes, group by group', () => {
    const rows = Array.from({ length: 120 }, (_, i) =>
      supply({
        code_nomenclature: ['13.03', '13.04', '10.01', '10.02', '38.02'][i % 5],
        type_achat: i % 5 === 4 ? 'Travaux' : 'Fournitures',
        operation: i % 5 === 4 ? `Opération ${i % 7}` : null,
        direction: ['Direction des lycées', 'Direction de la culture', 'DSI'][i % 3],
        montant_total_ht: i % 11 === 0 ? null : 1_000.37 * (i + 1),
        montant_annuel_ht: null,
        support: i % 13 === 0 ? "Centrale d'achat" : null,
        date_lancement: i % 17 === 0 ? null : serial(2024, 1 + (i % 12), 1 + (i % 28)),
        statut: i % 19 === 0 ? 'Reporté' : 'Validé',
      }),
    );
    const census = censusOf(rows);
    const expected = familyLines(census, checkCensus(census), fr.sheets).map(({ group, rows: count, name }) => [
      name,
      count,
      group.cents,
      group.unvalued.length,
      group.covered.length,
      group.launch && toSerial(group.launch),
    ]);
    const found = written(census).map((line) => [
      line[HEADERS.group],
      line[HEADERS.rows],
      Math.round(Number(line[HEADERS.value]) * 100),
      line[HEADERS.unvalued],
      line[HEADERS.covered],
      line[HEADERS.launch],
    ]);
    expect(found).toEqual(expected);
    expect(found.length).toBe(11);
  });

  test('names the same need of several departments as a candidate for a shared contract', () => {
    const census = censusOf([
      supply({ intitule: 'Impression de brochures institutionnelles', date_lancement: serial(2024, 3, 1) }),
      supply({
        intitule: 'Impression des brochures institutionnelles',
        direction: 'Direction de la culture',
        date_lancement: serial(2024, 6, 1),
      }),
    ]);
    expect(written(census).map((line) => [line[HEADERS.action], line[HEADERS.common]])).toEqual([
      [
        'Étudier un marché commun',
        '2 directions : Direction des lycées, Direction de la culture (lignes 2, 3), lancements de mars 2024 à juin 2024',
      ],
    ]);
  });

  test('says what is missing from the census, and that there is nothing to add up', () => {
    const plan = (census: Census) => plansOf(census).find(({ key }) => key === 'familles')!;
    const texts = (census: Census) => plan(census).blocks.flatMap(({ cells }) => cells.flat());
    expect(texts(censusOf([{}]))).toContainEqual({
      text: "Absent du recensement : « Procédure envisagée », « Opération / unité fonctionnelle », « Support d'achat », « Forme du marché », « Maximum HT (accord-cadre) ». Ajoutez ce qui manque, puis relancez le calcul : d’ici là, cette feuille est incomplète.",
    });
    const empty = plan(censusOf([{ nature_besoin: 'À reconduire' }]));
    expect(empty.tables).toEqual([]);
    expect(empty.blocks.at(-1)?.cells).toEqual([
      [
        {
          text: 'Aucune consultation à lancer à additionner : ni nouveau besoin, ni renouvellement de 2024 rattaché à une famille ou à une opération.',
        },
      ],
    ]);
  });

  test('beyond 500 groups figures stand without formulas', () => {
    const rows = Array.from({ length: 502 }, (_, i) =>
      supply({
        type_achat: 'Travaux',
        code_nomenclature: '38.02',
        operation: `Opération ${i}`,
        montant_total_ht: 1_000 + i,
      }),
    );
    const plan = plansOf(censusOf(rows)).find(({ key }) => key === 'familles')!;
    const values = plan.blocks
      .filter(({ column, row }) => column === 7 && row > 12)
      .flatMap(({ cells }) => cells.flat());
    expect(values).toHaveLength(502);
    expect(values.slice(499).map((cell) => typeof cell)).toEqual(['object', 'number', 'number']);
    expect(values.slice(500)).toEqual([1_001, 1_000]);
  });
});
