import { gridOf } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const label = (code_nomenclature: string, libelle_nomenclature: string | null) =>
  findingsOf('R06', [{ code_nomenclature, libelle_nomenclature }]);

test('a label that is another one is reported where it stands, with the label of the code', () => {
  expect(label('13.02', 'Matériel de jardinage').map(({ cell, message, fix }) => [cell, message, fix])).toEqual([
    [
      'S2',
      'Le libellé ne correspond pas au code 13.02 (« Sièges de bureau »). Gardez l’un ou l’autre.',
      { value: 'Sièges de bureau', label: 'Libellé « Sièges de bureau »' },
    ],
  ]);
});

test('a label of another code leaves the choice between both', () => {
  const [finding] = label('13.02', "Mobilier d'internat et matelas");
  expect(finding?.message).toBe(
    'Le libellé ne correspond pas au code 13.02 (« Sièges de bureau ») : c’est celui du code 13.04. Gardez l’un ou l’autre.',
  );
  expect(finding?.choices).toEqual([
    { value: 'Sièges de bureau', label: 'Libellé « Sièges de bureau »' },
    {
      value: '13.04',
      label: "Code 13.04 (« Mobilier d'internat et matelas »)",
      edits: [{ cell: 'E2', value: '13.04' }],
    },
  ]);
  expect(finding?.fix).toEqual(finding?.choices?.[0]);
});

test.each([
  ['13.02', 'Sièges de bureau'],
  ['13.02', 'SIEGES DE BUREAU.'],
  ['13.02', 'Siège de bureaux'],
  ['13.02', 'Sièges'],
  ['13.02', 'Sieges de burau'],
  ['13.02', '13.02 - Sièges de bureau'],
  ['13.02', '13.02'],
  ['13.02', '13 Mobilier et aménagement intérieur'],
  ['13.02', 'Mobilier et aménagement intérieur'],
  ['10.10', '10.10 – Distributeurs automatiques'],
  ['10.10', 'Distrib. autom. et fontaines'],
  ['10.10', 'Fontaines à eau'],
  ['11.01', "Produits d'entretien ménager"],
  ['11.01', "Prod. d'entretien ménager (écolabel)"],
  ['10.01', 'Viandes et charcuteries des restaurants régionaux'],
  ['13.02', null],
  ['13.02', '   '],
])('%s « %s » says the same', (code, text) => {
  expect(label(code, text)).toEqual([]);
});

test.each([
  ['13.02', 'Bureau'],
  ['10.04', 'Épicerie, conserves et surgelés'],
  ['10.10', '10.09 - Traiteur : cocktails, buffets et plateaux-repas'],
  ['11.01', 'Produits de la mer'],
  ['13.03', 'Mobilier de bureau'],
])('%s « %s » does not', (code, text) => {
  expect(label(code, text)).toHaveLength(1);
});

test('says nothing of codes that are not understood, nor without the column', () => {
  expect(label('99.99', 'Sièges')).toEqual([]);
  expect(findingsOf('R06', [{ code_nomenclature: '13.02' }])).toEqual([]);
});

test('a damaged code is compared as understood', () => {
  expect(label('1302', 'Sièges de bureau')).toEqual([]);
  expect(label('1302', 'Carburants')[0]?.fix?.value).toBe('Sièges de bureau');
});

test('the very label of another code is never taken for a slip', () => {
  const others = [
    gridOf(
      [
        ['Code', 'Libellé'],
        ['14.01', 'Papier blanc pour copieurs A4'],
        ['14.02', 'Papier blanc pour copieurs A3'],
      ],
      { sheet: 'Nomenclature' },
    ),
  ];
  const typed = (libelle_nomenclature: string) =>
    findingsOf('R06', [{ code_nomenclature: '14.01', libelle_nomenclature }], { others }).map(({ choices }) =>
      choices?.map(({ value }) => value),
    );
  expect(typed('Papier blanc pour copieurs A3')).toEqual([['Papier blanc pour copieurs A4', '14.02']]);
  expect(typed('Papier blanc pour copieur A5')).toEqual([]);
});
