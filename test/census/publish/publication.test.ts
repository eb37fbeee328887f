import Ajv from 'ajv';
import fc from 'fast-check';
import { COLUMNS, type Census } from '../../../src/census';
import { restored } from '../../../src/census/publish/csv';
import { planPublication, PUBLISHED_FILES } from '../../../src/census/publish/plan-publication';
import type { SheetGrid } from '../../../src/table/grid';
import { censusOf, gridOf, serial, type CensusSetup, type Row } from '../support/census-grid';
import { INDICATORS_SCHEMA, PACKAGE_SCHEMA } from './package-schema';
import { parseCsv } from './parse-csv';
import { faults, type SchemaField } from './table-schema-judge';

interface Resource {
  name: string;
  path: string;
  profile?: string;
  schema?: { fields: SchemaField[]; primaryKey?: string[] };
}

/** What a publication holds, read back with the independent reader. */
function published(census: Census) {
  const { files, notices } = planPublication(census);
  const textOf = (file: string) => files.find((found) => found.file === file)?.text ?? '';
  const descriptor = JSON.parse(textOf('datapackage.json')) as { resources: Resource[] };
  const tables = descriptor.resources.filter(({ schema }) => schema);
  const records = (file: string): Record<string, string>[] => {
    const [header, ...lines] = parseCsv(textOf(file));
    return lines.map((line) =>
      Object.fromEntries(
        line.map(({ text, quoted }, c): [string, string] => [header![c]!.text, quoted ? restored(text) : text]),
      ),
    );
  };
  return { files, notices, textOf, descriptor, tables, records };
}

const publish = (rows: Row[], setup?: CensusSetup) => published(censusOf(rows, setup));

const only = (records: Record<string, string>[], ...fields: string[]) =>
  records.map((record) => fields.map((field) => record[field]));

/** Every fault of every table against its own Table Schema. */
const faultsOf = ({ tables, textOf }: ReturnType<typeof published>) =>
  tables.flatMap(({ path, schema }) =>
    faults(parseCsv(textOf(path)), schema!.fields, schema!.primaryKey).map((fault) => [path, fault]),
  );

const agec = (...lines: unknown[][]): SheetGrid =>
  gridOf(
    [
      [
        'annee',
        'siret',
        'raison_sociale',
        'type_produit_acquis',
        'montant_total',
        'montant_reemploi_et_reutilisation',
        'commentaires',
      ],
      ...(lines as SheetGrid['values']),
    ],
    { sheet: 'AchatsAGEC' },
  );

const SIRET = '23440003400026';

describe('the published needs', () => {
  test('typed values under the keys of the columns, dates with their precision', () => {
    const { records } = publish([
      { montant_total_ht: '120 k€', date_lancement: 'T2 2024', duree_initiale: '1 an + 3 recond.' },
      { montant_total_ht: 1234.5, consid_env: 'x', alloti: 'x', date_lancement: serial(2024, 2, 29), statut: 'annulé' },
    ]);
    const fields = ['ligne', 'annee', 'nature_besoin', 'code_nomenclature', 'montant_total_ht', 'retenu'];
    expect(only(records('besoins.csv'), ...fields)).toEqual([
      ['2', '2024', 'Nouveau besoin', '13.03', '120000', 'true'],
      ['3', '2024', 'Nouveau besoin', '13.03', '1234.50', 'false'],
    ]);
    expect(
      only(
        records('besoins.csv'),
        'date_lancement',
        'date_lancement_precision',
        'duree_initiale',
        'consid_env',
        'alloti',
      ),
    ).toEqual([
      ['2024-04-01', 'trimestre', '12', 'Clause environnementale|Critère environnemental', ''],
      ['2024-02-29', 'jour', '12', '', 'true'],
    ]);
  });

  test('one schema for every census: all columns but the personal ones, whatever the sheet has', () => {
    const names = (rows: Row[], setup?: CensusSetup) =>
      publish(rows, setup)
        .tables.find(({ name }) => name === 'besoins')!
        .schema!.fields.map(({ name }) => name);
    const all = names([{}]);
    expect(names([{ referent: 'Anne Martin', innovant: 'Oui' }], { without: ['duree_initiale'] })).toEqual(all);
    const dates = COLUMNS.filter(({ type }) => type === 'date');
    expect(all).toHaveLength(COLUMNS.length - 2 + dates.length + 2);
    expect(COLUMNS.map(({ key }) => key as string).filter((key) => !all.includes(key))).toEqual([
      'referent',
      'commentaire',
    ]);
  });

  test('no contact, no remark, no address or number within a text', () => {
    const { files, records, notices } = publish([
      { referent: 'Anne Martin', commentaire: 'Voir avec Paul Durand' },
      {
        intitule: 'Mobilier (voir a.martin@region.fr, 02 28 20 50 00)',
        description: 'Appelez le +33 2 28 20 50 00 ou 0228205000',
      },
      { num_marche_actuel: '0123456789', nature_besoin: 'À renouveler' },
    ]);
    const whole = files.map(({ text }) => text).join('');
    expect(/Anne Martin|Paul Durand|a\.martin|28 ?20 ?50/.exec(whole)).toBeNull();
    expect(only(records('besoins.csv'), 'intitule', 'description', 'num_marche_actuel')).toEqual([
      ['Mobilier scolaire des lycées neufs', '', ''],
      ['Mobilier (voir [retiré], [retiré])', 'Appelez le [retiré] ou [retiré]', ''],
      ['Mobilier scolaire des lycées neufs', '', '0123456789'],
    ]);
    expect(notices).toContain('Adresses électroniques ou numéros de téléphone retirés des textes : 1 (lignes 3).');
  });

  test('what could not be read is empty and told, rows of another year stay out', () => {
    const { records, notices } = publish([
      { montant_total_ht: 'à voir', duree_initiale: '' },
      { annee: 2023 },
      { annee: null },
    ]);
    expect(only(records('besoins.csv'), 'ligne', 'annee', 'montant_total_ht')).toEqual([
      ['2', '2024', ''],
      ['4', '2024', '400000'],
    ]);
    expect(notices[0]).toMatch(/^Cellules non lues, publiées vides : 1 \([A-Z]+2\)\.$/);
  });
});

describe('the files of the State', () => {
  const marked: Row = { approch: 'Oui', cpv: '39160000-1', procedure: 'AOO', consid_soc: 'Clause sociale' };

  test('APProch: marked tenders under the names of its fields; bands only where their label is known', () => {
    const amounts = [39_999.99, 40_000, 99_999.99, 100_000, 500_000, 1_000_000, 4_999_999, 5_000_000];
    const { records, notices } = publish(
      [
        ...amounts.map((montant_total_ht): Row => ({ ...marked, montant_total_ht })),
        { ...marked, nature_besoin: 'À reconduire' },
        { ...marked, statut: 'Reporté' },
        { ...marked, approch: 'Non' },
        { ...marked, type_achat: 'Prestations intellectuelles', cpv: 'inconnu', date_lancement: 'mars 2024' },
      ],
      { others: [agec([2023, SIRET, 'Région', 'Papier', 10, 0])] },
    );
    const projects = records('projets-achats-approch.csv');
    expect(only(projects, 'montant_estime_du_marche').flat()).toEqual([
      '',
      '40k - 100k€',
      '40k - 100k€',
      '100k - 500k€',
      '',
      '1M - 5M€',
      '1M - 5M€',
      '',
      '100k - 500k€',
    ]);
    expect(Object.values(projects[8]!)).toEqual([
      'Mobilier scolaire des lycées neufs',
      '',
      'Prévisionnel',
      SIRET.slice(0, 9),
      'Services',
      '',
      '100k - 500k€',
      '48',
      '2024-03-01',
      '',
      "Appel d'offres ouvert",
      '',
      '',
      'Clause sociale',
      'Clause environnementale|Critère environnemental',
    ]);
    expect(notices).toContain('APProch : montants sans tranche connue, laissés vides : 3 (lignes 2, 6, 9).');
  });

  test('the AGEC declaration follows the register; gaps are told, never filled', () => {
    const { textOf, notices } = publish([{}], {
      others: [
        agec(
          [2023, SIRET, 'Région', 'Papier', 1000.5, 0, 'Voir a.b@region.fr'],
          [2023, null, 'Région', 9, 'à voir', null],
        ),
      ],
    });
    expect(textOf('declaration-agec.csv')).toBe(
      [
        '"annee","siret","raison_sociale","type_produit_acquis","montant_total","montant_reemploi_et_reutilisation","montant_produits_issus_don","montant_produits_recycles","commentaires"',
        `2023,"${SIRET}","Région","Papier",1000.50,0,,,"Voir [retiré]"`,
        '2023,,"Région","Mobilier et aménagement d\'intérieur",,,,,',
        '',
      ].join('\r\n'),
    );
    expect(notices.find((notice) => notice.startsWith('Déclaration AGEC'))).toMatch(
      /^Déclaration AGEC 2023 incomplète : siret vide ou illisible \(lignes 3\) · montant_total vide ou illisible \(lignes 3\) · montant_reemploi_et_reutilisation vide ou illisible \(lignes 3\) · .* · catégories sans ligne \(une dépense nulle se déclare aussi\) : Produits textiles/,
    );
  });

  test('without a register or the column, that is told', () => {
    const { files, notices } = publish([{}]);
    expect(files.map(({ file, rows }) => [file, rows])).toEqual([
      ['datapackage.json', null],
      ['besoins.csv', 1],
      ['projets-achats-approch.csv', 0],
      ['indicateurs.csv', expect.any(Number)],
      ['indicateurs.json', null],
    ]);
    expect(notices).toEqual([
      'Le recensement n’a pas la colonne « Publier sur APProch » : projets-achats-approch.csv n’a que son en-tête.',
      'Le classeur n’a pas la table « AchatsAGEC » : la déclaration AGEC n’est pas écrite.',
    ]);
  });
});

describe('the descriptor', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });

  test('is a data package that names every file, and the indicators have the agreed keys', () => {
    const { descriptor, files, textOf } = publish([{}], { others: [agec([2023, SIRET, 'R', 'Papier', 1, 0])] });
    const valid = ajv.validate(PACKAGE_SCHEMA, descriptor);
    expect([valid, ajv.errors]).toEqual([true, null]);
    expect(['datapackage.json', ...descriptor.resources.map(({ path }) => path)]).toEqual(
      files.map(({ file }) => file),
    );
    expect([...PUBLISHED_FILES].sort()).toEqual(files.map(({ file }) => file).sort());
    const indicators = JSON.parse(textOf('indicateurs.json'));
    expect([ajv.validate(INDICATORS_SCHEMA, indicators), ajv.errors]).toEqual([true, null]);
    expect(indicators.indicators.find(({ id }: { id: string }) => id === 'A01-4')).toEqual({
      ...{ id: 'A01-4', year: 2023, value: 1, numerator: 1, denominator: null },
      ...{ unit: 'consultations', target: null, status: 'computed' },
    });
  });

  test('whatever people wrote, each table keeps to its Table Schema', () => {
    const wild = fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.integer({ min: -5, max: 60_000 }),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.boolean(),
      fc.constantFrom('Oui', 'x', '=1+1', 'T1 2027', '2 ans', '12 lots', '0,2', '20 %', '-3', 'Écolabel ; GES', '4 %'),
    );
    const row = fc.dictionary(
      fc.constantFrom(...COLUMNS.map(({ key }) => key).filter((key) => key !== 'annee')),
      wild,
      { maxKeys: 20 },
    ) as fc.Arbitrary<Row>;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const census = censusOf([{}, ...rows], { others: [agec([2023, 'x', '=a', 'Papier', -1, 'NC'])] });
        expect(faultsOf(published(census))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a fault would be seen', () => {
    const fields = publish([{}]).tables.find(({ name }) => name === 'besoins')!.schema!.fields;
    const row = publish([{}]).textOf('besoins.csv');
    const broken = row.replace(',2024,', ',24,').replace('2024-03-15', '2024-02-30');
    expect(faults(parseCsv(broken), fields).length).toBe(2);
    expect(faults(parseCsv(broken.replace('true\r\n', 'vrai\r\n')), fields)).toHaveLength(3);
  });
});
