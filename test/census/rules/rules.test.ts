import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCensus } from '../../../src/census';
import { RULES } from '../../../src/census/rules';
import { en } from '../../../src/i18n/en';
import { fr } from '../../../src/i18n/fr';
import { censusOf, GOOD_ROW, gridOf, serial, type Row } from '../support/census-grid';
import { findingsOf, seen } from '../support/findings';
import { CATALOGUE_SEVERITIES } from '../support/rule-catalogue';

const DEPARTMENTS = gridOf(
  [
    ['Sigle', 'Direction'],
    ['DL', 'Direction des lycées'],
    ['DTM', 'Direction des transports et de la mobilité'],
  ],
  { sheet: 'Directions' },
);

const FILES = readdirSync(join(__dirname, '../../../src/census/rules')).filter((file) => /^[rl]\d+-/.test(file));

test('the rules run in the order of their ids, those on reading first', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.filter((id) => id.startsWith('R')).every((id) => id in CATALOGUE_SEVERITIES)).toBe(true);
});

test('every file of a rule is listed, under its own id', () => {
  const ofFiles = FILES.map((file) => file.slice(0, file.indexOf('-')).toUpperCase());
  expect(RULES.map(({ id }) => id as string).sort()).toEqual(ofFiles.sort());
});

test('every rule has the severity of the catalogue', () => {
  const rules = RULES.filter(({ id }) => id.startsWith('R'));
  const expected = rules.map(({ id }) => [id, CATALOGUE_SEVERITIES[id]]);
  expect(rules.map(({ id, severity }) => [id, severity])).toEqual(expected);
});

test.each(['fr', 'en'] as const)('every rule has its title, source, message and advice (%s)', (language) => {
  const texts = { fr, en }[language].rules;
  const incomplete = RULES.flatMap(({ id }) =>
    ['title', 'source', 'message', 'advice']
      .filter((name) => ((texts[id] as Record<string, string | undefined>)[name] ?? '').length < 5)
      .map((name) => `${id} ${name}`),
  );
  expect(incomplete).toEqual([]);
});

test('a row without fault gives no finding', () => {
  expect(checkCensus(censusOf([{}]))).toEqual([]);
});

test('findings come row by row, within a row in the order of the rules', () => {
  const findings = checkCensus(
    censusOf([
      { statut: null, intitule: 'Véhicules' },
      { montant_total_ht: 0, nature_besoin: null },
      { intitule: 'TDB' },
    ]),
  );
  expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['L05 R2', 'R03 C3', 'R10 M3', 'R04 D4']);
});

test('a finding says where it is, exactly', () => {
  const census = censusOf([{ montant_total_ht: '120 k€' }], { grid: { sheet: "L'année", row: 9, column: 2 } });
  expect(checkCensus(census)).toEqual([
    {
      rule: 'R08',
      severity: 'erreur',
      sheet: "L'année",
      cell: 'O11',
      row: 11,
      column: 'montant_total_ht',
      value: '120 k€',
      message: 'Le montant « 120 k€ » n’est pas un nombre. Saisissez un montant HT en euros, sans texte.',
      fix: { value: 120_000, label: '120 000 €' },
      waived: false,
    },
    expect.objectContaining({ rule: 'R11' }),
  ]);
});

test('English sentences have the same rules and places', () => {
  const rules = (texts: object) => Object.keys(texts).filter((key) => /^R\d/.test(key));
  expect(rules(en.rules)).toEqual(rules(fr.rules));
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const id of RULES.map((rule) => rule.id)) {
    for (const [name, text] of Object.entries(fr.rules[id])) {
      expect(places((en.rules[id] as Record<string, string>)[name]!)).toEqual(places(text));
    }
  }
  expect(checkCensus(censusOf([{ intitule: null }]), en.rules)[0]!.message).toBe(
    'Give the need a title (at least 5 characters).',
  );
});

describe('R01 missing column', () => {
  const missing = (...args: Parameters<typeof findingsOf> extends [string, ...infer Rest] ? Rest : never) =>
    findingsOf('R01', ...args).map(({ cell, column, message, fix }) => [cell, column, message, fix?.value ?? null]);

  test('names the columns always expected', () => {
    expect(missing([{}], { without: ['statut', 'annee'] })).toEqual([
      [
        'A1',
        'annee',
        'Je ne trouve pas la colonne « Année de recensement ». Ajoutez-la, ou désignez l’en-tête qui en tient lieu (page Réglages du volet).',
        null,
      ],
      [
        'A1',
        'statut',
        'Je ne trouve pas la colonne « Statut de la ligne ». Ajoutez-la, ou désignez l’en-tête qui en tient lieu (page Réglages du volet).',
        null,
      ],
    ]);
  });

  test('proposes to rename the header that is nearest', () => {
    const grid = { ...censusOf([{}]).grid };
    grid.values = grid.values.map((line) => line.slice());
    grid.values[0]![grid.values[0]!.indexOf('Statut de la ligne')] = 'Statut lignne';
    const census = censusOf([{}], { grid });
    expect(checkCensus(census).map(({ rule, cell, value, message, fix }) => [rule, cell, value, message, fix])).toEqual(
      [
        [
          'R01',
          'R1',
          'Statut lignne',
          'Je ne trouve pas la colonne « Statut de la ligne ». Est-ce « Statut lignne » ? Ajoutez-la, ou désignez l’en-tête qui en tient lieu (page Réglages du volet).',
          { value: 'Statut de la ligne', label: 'Renommer « Statut lignne » en « Statut de la ligne »' },
        ],
      ],
    );
  });

  test('the current contract is expected only when a row follows one', () => {
    const without = { without: ['num_marche_actuel' as const, 'date_fin_actuel' as const] };
    expect(missing([{}], without)).toEqual([]);
    expect(missing([{}, { nature_besoin: 'À renouveler' }], without).map(([, column]) => column)).toEqual([
      'num_marche_actuel',
      'date_fin_actuel',
    ]);
    expect(missing([{ nature_besoin: 'À reconduire' }], without)).toHaveLength(2);
    expect(findingsOf('R17', [{ nature_besoin: 'À renouveler' }], without)).toEqual([]);
  });

  test('environmental considerations are expected only from the legal date on', () => {
    const without = { without: ['consid_env' as const] };
    expect(missing([{ date_lancement: serial(2026, 8, 20) }], without)).toEqual([]);
    expect(missing([{ date_lancement: serial(2026, 8, 21) }], without).map(([, column]) => column)).toEqual([
      'consid_env',
    ]);
    expect(missing([{ date_lancement: serial(2026, 9, 1), nature_besoin: 'À reconduire' }], without)).toEqual([]);
  });
});

describe('R02 department', () => {
  test('must be given; both rows around or the whole sheet tell which', () => {
    const rows = [{}, { direction: ' ' }, {}, { direction: 'Direction des transports' }, { direction: null }];
    expect(seen(findingsOf('R02', rows))).toEqual([
      {
        row: 3,
        column: 'direction',
        value: ' ',
        message: 'Indiquez la direction : choisissez une valeur de la liste.',
        fix: 'Direction des lycées',
      },
      {
        row: 6,
        column: 'direction',
        value: '',
        message: 'Indiquez la direction : choisissez une valeur de la liste.',
        fix: null,
      },
    ]);
    expect(findingsOf('R02', [{}, { direction: null }])[0]!.fix?.value).toBe('Direction des lycées');
  });

  test('any department is fine without a list', () => {
    expect(findingsOf('R02', [{ direction: 'Direction inconnue' }])).toEqual([]);
  });

  test('with a list, unknown ones get the nearest', () => {
    const rows = ['DL', 'direction des lycées', 'Direction des licées', 'Dir. transports', 'Comptabilité'].map(
      (direction) => ({ direction }),
    );
    expect(
      seen(findingsOf('R02', rows, { others: [DEPARTMENTS] })).map(({ row, message, fix }) => [row, message, fix]),
    ).toEqual([
      [
        4,
        'La direction « Direction des licées » n’est pas dans la liste. Voulez-vous dire « Direction des lycées » ?',
        'Direction des lycées',
      ],
      [
        5,
        'La direction « Dir. transports » n’est pas dans la liste. Voulez-vous dire « Direction des transports et de la mobilité » ?',
        'Direction des transports et de la mobilité',
      ],
      [6, 'La direction « Comptabilité » n’est pas dans la liste. Choisissez une valeur de la liste.', null],
    ]);
  });
});

describe('R03 origin', () => {
  test('must be given; variants are written out', () => {
    const rows = [null, 'Renouv.', 'autre', 'nouveau besoin', 'À reconduire'].map((nature_besoin) => ({
      nature_besoin,
    }));
    expect(seen(findingsOf('R03', rows)).map(({ row, message, fix }) => [row, message, fix])).toEqual([
      [2, 'Indiquez la nature : nouveau besoin, à renouveler ou à reconduire.', null],
      [3, 'La nature « Renouv. » se lit « À renouveler ». Choisissez cette valeur dans la liste.', 'À renouveler'],
      [
        4,
        'La nature « autre » n’est pas reconnue. Indiquez la nature : nouveau besoin, à renouveler ou à reconduire.',
        null,
      ],
    ]);
  });
});

describe('R04 title', () => {
  test('has five characters at least', () => {
    const rows = [null, 'TDB', ' EPI  ', 'Vélos', 'Gilets', { error: '#REF!' }].map((intitule) => ({ intitule }));
    expect(findingsOf('R04', rows).map(({ row, value }) => [row, value])).toEqual([
      [2, ''],
      [3, 'TDB'],
      [4, ' EPI  '],
      [7, '#REF!'],
    ]);
  });
});

describe('R05 nomenclature code', () => {
  const codes = (...contents: (string | number | null)[]) =>
    findingsOf(
      'R05',
      contents.map((code_nomenclature) => ({ code_nomenclature })),
    ).map(({ row, message, fix }) => [row, message, fix?.value ?? null]);

  test('exists in the nomenclature, or gets the nearest', () => {
    expect(codes('13.03', 10.1, 1003, '13.3', '99.99', '', 'Sièges de bureau', '13.O3')).toEqual([
      [3, 'Le code « 10,1 » n’existe pas dans la nomenclature. Voulez-vous dire « 10.10 » ?', '10.10'],
      [4, 'Le code « 1003 » n’existe pas dans la nomenclature. Voulez-vous dire « 10.03 » ?', '10.03'],
      [5, 'Le code « 13.3 » n’existe pas dans la nomenclature. Voulez-vous dire « 13.03 » ?', '13.03'],
      [6, 'Le code « 99.99 » n’existe pas dans la nomenclature. Choisissez un code de la liste.', null],
      [7, 'Indiquez le code de nomenclature du besoin : choisissez un code de la liste.', null],
      [8, 'Le code « Sièges de bureau » n’existe pas dans la nomenclature. Voulez-vous dire « 13.02 » ?', '13.02'],
      [9, expect.stringContaining('13.O3'), '13.03'],
    ]);
  });

  test('without code nor label, the title proposes some: one when it is sure, else a choice', () => {
    const found = (row: Row) => findingsOf('R05', [{ code_nomenclature: null, ...row }])[0]!;
    const sure = found({ intitule: 'Extincteurs' });
    expect(sure.message).toBe(
      'Indiquez le code de nomenclature du besoin. D’après l’intitulé : « 42.04 – Extincteurs et moyens de secours » ?',
    );
    expect(sure.fix).toEqual({ value: '42.04', label: '42.04' });
    expect(sure.choices![0]).toEqual({ value: '42.04', label: expect.stringMatching(/^42\.04 – Extincteurs .* %\)$/) });
    const unsure = found({ intitule: 'Formation', type_achat: 'Services' });
    expect([unsure.message, unsure.fix, unsure.choices!.length]).toEqual([
      'Indiquez le code de nomenclature du besoin : choisissez un code de la liste.',
      null,
      5,
    ]);
    expect(found({ intitule: 'Zzzz' }).choices).toBeUndefined();
    expect(found({ intitule: 'Zzzz', description: 'Extincteurs à poudre' }).choices![0]!.value).toBe('42.04');
    const typed = found({ code_nomenclature: 'à voir', intitule: 'Extincteurs' });
    expect([typed.fix, typed.choices![0]!.value]).toEqual([null, '42.04']);
  });

  test('the label beside tells the code', () => {
    const row = {
      code_nomenclature: '13.99',
      libelle_nomenclature: 'Papier pour reprographie et impression bureautique',
    };
    expect(findingsOf('R05', [row])[0]!.fix).toEqual({ value: '14.01', label: '14.01' });
    expect(findingsOf('R05', [{ ...row, code_nomenclature: null }])[0]!.fix?.value).toBe('14.01');
  });
});

describe('R08 amount', () => {
  const amounts = (...contents: (string | number | boolean | { error: string } | null)[]) =>
    findingsOf(
      'R08',
      contents.map((montant_total_ht) => ({ montant_total_ht, montant_annuel_ht: null })),
    ).map(({ row, message, fix }) => [row, message, fix]);

  test('is a number, or is understood', () => {
    expect(
      amounts(400_000, '1,24 M€', 'cent mille', '90-215 k€', '120 000 € TTC', '120000', null, { error: '#N/A' }),
    ).toEqual([
      [
        3,
        'Le montant « 1,24 M€ » n’est pas un nombre. Saisissez un montant HT en euros, sans texte.',
        { value: 1_240_000, label: '1 240 000 €' },
      ],
      [4, 'Le montant « cent mille » n’est pas un nombre. Saisissez un montant HT en euros, sans texte.', null],
      [5, 'Le montant « 90-215 k€ » est une fourchette. Saisissez un seul montant HT en euros (le plus élevé).', null],
      [6, 'Le montant « 120 000 € TTC » est TTC. Saisissez un montant HT en euros, sans texte.', null],
      [
        7,
        'Le montant « 120000 » n’est pas un nombre. Saisissez un montant HT en euros, sans texte.',
        { value: 120_000, label: '120 000 €' },
      ],
      [9, 'La cellule du montant est en erreur (#N/A). Corrigez la formule ou saisissez un montant HT en euros.', null],
    ]);
  });

  test('looks at every column of amounts', () => {
    const row = { montant_annuel_ht: '100 k€', montant_max_ht: 'NC', montant_min_ht: '10 k€', conso_n1: 'néant' };
    expect(findingsOf('R08', [row]).map(({ column }) => column)).toEqual([
      'montant_annuel_ht',
      'montant_max_ht',
      'montant_min_ht',
      'conso_n1',
    ]);
  });
});

describe('R09 missing amount', () => {
  test('follows from the yearly amount and the whole duration when both are there', () => {
    const rows = [
      { montant_total_ht: null },
      { montant_total_ht: '  ', montant_annuel_ht: '100 k€' },
      { montant_total_ht: null, montant_annuel_ht: null },
      { montant_total_ht: null, duree_initiale: null },
      { montant_total_ht: null, duree_initiale: '1 an + 3 recond.', nb_reconductions: null },
      { montant_total_ht: 'NC' },
    ];
    expect(findingsOf('R09', rows).map(({ row, cell, fix }) => [row, cell, fix])).toEqual([
      [2, 'M2', { value: 400_000, label: '400 000 € (100 000 € par an × 48 mois)' }],
      [3, 'M3', { value: 400_000, label: '400 000 € (100 000 € par an × 48 mois)' }],
      [4, 'M4', null],
      [5, 'M5', null],
      [6, 'M6', { value: 400_000, label: '400 000 € (100 000 € par an × 48 mois)' }],
    ]);
  });
});

describe('R10 not positive', () => {
  test('estimates are above zero; a minimum may be nothing', () => {
    const rows = [
      { montant_total_ht: 0 },
      { montant_total_ht: -5 },
      { montant_total_ht: 0.01, montant_annuel_ht: null },
      { montant_max_ht: 0, montant_min_ht: 0 },
      { montant_annuel_ht: '-10 k€' },
    ];
    expect(findingsOf('R10', rows).map(({ cell, column }) => [cell, column])).toEqual([
      ['M2', 'montant_total_ht'],
      ['M3', 'montant_total_ht'],
      ['S5', 'montant_max_ht'],
      ['L6', 'montant_annuel_ht'],
    ]);
  });
});

describe('R11 total', () => {
  test('is the yearly amount over the whole duration, within 1 %', () => {
    const rows = [
      { montant_total_ht: 400_000 },
      { montant_total_ht: 396_000 },
      { montant_total_ht: 395_999 },
      { montant_total_ht: 100_000 },
      { montant_total_ht: 100_000, nb_reconductions: null },
      { montant_total_ht: 100_000, nb_reconductions: 'Oui' },
      { montant_total_ht: 50_000, duree_initiale: 6, nb_reconductions: 0 },
      { montant_total_ht: 100_000, duree_totale: 12 },
      { montant_total_ht: 200_000, duree_initiale: '2 ans', nb_reconductions: null },
      { montant_total_ht: '400 k€' },
    ];
    expect(findingsOf('R11', rows).map(({ row, severity, message, fix }) => [row, severity, message, fix])).toEqual([
      [
        4,
        'avertissement',
        'Le total (395 999 €) ne vaut pas 100 000 € × 48 mois / 12 = 400 000 €. Corrigez l’un des trois.',
        { value: 400_000, label: '400 000 €' },
      ],
      [
        5,
        'avertissement',
        'Le total (100 000 €) ne vaut pas 100 000 € × 48 mois / 12 = 400 000 €. Corrigez l’un des trois.',
        { value: 400_000, label: '400 000 €' },
      ],
    ]);
  });
});

describe('R15 date', () => {
  test('a part of a year without its year: that of the need is offered, not taken', () => {
    const rows = [
      { date_lancement: '1er semestre' },
      { date_lancement: 'mars', annee: 2025 },
      { date_lancement: 'NC' },
    ];
    const found = findingsOf('R15', rows).map(({ cell, fix, choices }) => [cell, fix, choices]);
    expect(found).toEqual([
      ['N2', null, [{ value: serial(2024, 1, 1), label: '01/01/2024' }]],
      ['N3', null, [{ value: serial(2025, 3, 1), label: '01/03/2025' }]],
      ['N4', null, undefined],
    ]);
  });

  test('is a date, or is understood', () => {
    const rows = [
      { date_lancement: 'T2 2024', date_notification: null },
      { date_lancement: 'bientôt' },
      { date_notification: '31/02/2025' },
      { date_notification: { error: '#VALUE!' } },
      { date_fin_actuel: '15/03/2024' },
      { date_lancement: null },
      { date_lancement: serial(2024, 1, 1) },
    ];
    expect(findingsOf('R15', rows).map(({ cell, message, fix }) => [cell, message, fix])).toEqual([
      [
        'N2',
        'Date « T2 2024 » à préciser. Saisissez jj/mm/aaaa (comprise comme le 01/04/2024).',
        { value: serial(2024, 4, 1), label: '01/04/2024' },
      ],
      ['N3', 'Date « bientôt » illisible. Saisissez jj/mm/aaaa.', null],
      ['O4', 'Date « 31/02/2025 » illisible. Saisissez jj/mm/aaaa.', null],
      ['O5', 'La cellule de la date est en erreur (#VALUE!). Corrigez la formule ou saisissez jj/mm/aaaa.', null],
      [
        'H6',
        '« 15/03/2024 » n’est pas enregistré comme une date, mais compris comme le 15/03/2024. Saisissez jj/mm/aaaa.',
        { value: serial(2024, 3, 15), label: '15/03/2024' },
      ],
    ]);
  });

  test('the fix follows the calendar of the workbook', () => {
    const row = { date_lancement: '15/03/2024', date_notification: null };
    expect(findingsOf('R15', [row], { grid: { date1904: true } })[0]!.fix?.value).toBe(serial(2024, 3, 15) - 1462);
  });
});

describe('R16 order of dates', () => {
  test('the award is not before the launch; periods that overlap are no contradiction', () => {
    const rows = [
      { date_lancement: serial(2024, 5, 2), date_notification: serial(2024, 2, 10) },
      { date_lancement: serial(2024, 5, 2), date_notification: serial(2024, 5, 2) },
      { date_lancement: 'T2 2024', date_notification: serial(2024, 4, 15) },
      { date_lancement: 'T2 2024', date_notification: 'mars 2024' },
      { date_lancement: null, date_notification: serial(2024, 2, 10) },
    ];
    expect(findingsOf('R16', rows).map(({ cell, value, message }) => [cell, value, message])).toEqual([
      ['O2', '10/02/2024', 'La notification (10/02/2024) est avant le lancement (02/05/2024). Corrigez l’ordre.'],
      ['O5', 'mars 2024', 'La notification (01/03/2024) est avant le lancement (01/04/2024). Corrigez l’ordre.'],
    ]);
  });
});

describe('R17 current contract', () => {
  test('renewals and extensions name it and its end', () => {
    const known = { num_marche_actuel: '2021-045', date_fin_actuel: serial(2024, 12, 31) };
    const rows = [
      { nature_besoin: 'À renouveler' },
      { nature_besoin: 'À reconduire', ...known, num_marche_actuel: null },
      { nature_besoin: 'R', ...known, date_fin_actuel: ' ' },
      { nature_besoin: 'À renouveler', ...known },
      { nature_besoin: 'À renouveler', ...known, date_fin_actuel: 'NC' },
      { nature_besoin: 'Nouveau besoin' },
      { nature_besoin: null },
    ];
    expect(findingsOf('R17', rows).map(({ cell, message }) => [cell, message])).toEqual([
      ['G2', 'Renouvellement : indiquez le n° et la date de fin du marché actuel.'],
      ['G3', 'Renouvellement : indiquez le n° du marché actuel.'],
      ['H4', 'Renouvellement : indiquez la date de fin du marché actuel.'],
    ]);
  });
});

describe('R29 and R30 environmental duties', () => {
  const both = 'Clause environnementale ; Critère environnemental';
  const duties = (row: object, setup = {}) =>
    checkCensus(censusOf([{ date_notification: null, consid_env: null, ...row }], setup))
      .filter(({ rule }) => rule === 'R29' || rule === 'R30')
      .map(({ rule, fix }) => `${rule} ${fix?.value ?? '-'}`);

  test('hold from their first day on', () => {
    expect(duties({ date_lancement: serial(2026, 8, 20) })).toEqual([]);
    expect(duties({ date_lancement: serial(2026, 8, 21) })).toEqual(['R29 Critère environnemental']);
    expect(duties({ date_lancement: serial(2026, 8, 22) })).toEqual([`R29 ${both}`, `R30 ${both}`]);
  });

  test('a launch known to the month or quarter counts from its first day', () => {
    expect(duties({ date_lancement: 'août 2026' })).toEqual([]);
    expect(duties({ date_lancement: 'T3 2026' })).toEqual([]);
    expect(duties({ date_lancement: 'sept. 2026' })).toEqual([`R29 ${both}`, `R30 ${both}`]);
  });

  test('do not concern extensions nor rows given up; postponed ones they do', () => {
    const date_lancement = serial(2026, 9, 1);
    expect(duties({ date_lancement, nature_besoin: 'À reconduire' })).toEqual([]);
    expect(duties({ date_lancement, statut: 'Abandonné' })).toEqual([]);
    expect(duties({ date_lancement, statut: 'Reporté' })).toHaveLength(2);
    expect(duties({ date_lancement: null })).toEqual([]);
  });

  test('each asks for what is missing, and one fix mends both', () => {
    const date_lancement = serial(2026, 9, 1);
    expect(duties({ date_lancement, consid_env: both })).toEqual([]);
    expect(duties({ date_lancement, consid_env: 'Clause environnementale' })).toEqual([`R29 ${both}`]);
    expect(duties({ date_lancement, consid_env: 'critère' })).toEqual([`R30 ${both}`]);
    expect(duties({ date_lancement, consid_env: 'Pas de considération environnementale' })).toEqual([
      `R29 ${both}`,
      `R30 ${both}`,
    ]);
    expect(duties({ date_lancement, consid_env: 'à étudier' })).toEqual(['R29 -', 'R30 -']);
    expect(
      duties({ date_lancement, consid_env: both.split('; ')[0], detail_env: 'Coût global / cycle de vie' }),
    ).toEqual([]);
  });

  test('the dates come from the dated thresholds', () => {
    const others = [
      gridOf(
        [
          ['Id', 'Objet', 'Montant HT', 'Début', 'Actif'],
          ['CRIT-ENV', 'Critère', null, serial(2027, 1, 1), 'Oui'],
          ['CLAUSE-ENV', 'Clause', null, serial(2026, 1, 1), 'Non'],
        ],
        { sheet: 'Seuils' },
      ),
    ];
    expect(duties({ date_lancement: serial(2026, 9, 1) }, { others })).toEqual([]);
    const later = censusOf([{ date_lancement: serial(2027, 1, 1), date_notification: null, consid_env: null }], {
      others,
    });
    expect(checkCensus(later).map(({ rule, message }) => [rule, message])).toEqual([
      ['R29', 'Lancement à partir du 01/01/2027 : prévoyez un critère environnemental (ou le coût global).'],
    ]);
  });
});

test('values are shown as the user sees them', () => {
  const columns = Object.keys(GOOD_ROW);
  const text = [
    columns,
    columns.map((key) => (key === 'montant_total_ht' ? '-5 €' : key === 'date_notification' ? '####' : '')),
  ];
  const row = { montant_total_ht: -5, date_notification: serial(2024, 1, 10) };
  expect(checkCensus(censusOf([row], { grid: { text } })).map(({ rule, value }) => [rule, value])).toEqual([
    ['R10', '-5 €'],
    ['R16', '10/01/2024'],
  ]);
});
