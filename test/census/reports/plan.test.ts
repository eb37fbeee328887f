import { checkCensus, computeIndicators, planReports, type Census } from '../../../src/census';
import type { BlockPlan, PlannedCell, SheetPlan, StyleName } from '../../../src/census/reports/sheet-plan';
import { STYLES } from '../../../src/census/reports/styles';
import { en } from '../../../src/i18n/en';
import { fr } from '../../../src/i18n/fr';
import { censusOf, gridOf, serial } from '../support/census-grid';
import { plansOf } from '../support/written-workbook';

const plan = (census: Census, key: SheetPlan['key']): SheetPlan => plansOf(census).find((sheet) => sheet.key === key)!;

/** What a planned cell holds, plainly. */
const plain = (cell: PlannedCell | undefined) => {
  if (typeof cell !== 'object' || cell === null) return cell ?? null;
  return 'text' in cell ? cell.text : cell.formula;
};

const at = ({ blocks }: SheetPlan, row: number, column: number): PlannedCell | undefined => {
  for (const block of blocks) {
    const line = block.cells[row - block.row];
    if (line && column >= block.column && column < block.column + line.length) return line[column - block.column];
  }
  return undefined;
};

const lineOf = (sheet: SheetPlan, row: number, width: number) =>
  Array.from({ length: width }, (_, column) => plain(at(sheet, row, column)));

/** A row of Données by its headers. */
const dataRow = (census: Census, row = 1) => {
  const sheet = plan(census, 'donnees');
  const width = sheet.tables[0]!.columnCount;
  const headers = lineOf(sheet, 0, width);
  return Object.fromEntries(headers.map((header, column) => [header, plain(at(sheet, row, column))]));
};

test('the sheets come in workbook order, under their names', () => {
  expect(plansOf(censusOf([{}])).map(({ key, name }) => [key, name])).toEqual([
    ['donnees', 'Données'],
    ['controles', 'Contrôles'],
    ['indicateurs', 'Indicateurs'],
    ['syntheses', 'Synthèses'],
    ['familles', 'Familles'],
    ['calendrier', 'Calendrier'],
    ['budget', 'Budget'],
    ['agec', 'AGEC'],
    ['comparaison', 'Comparaison'],
    ['bilan', 'Bilan SPASER'],
    ['fiches', 'Fiches SSPASER'],
  ]);
});

describe('Données', () => {
  test('holds a need in normal form, with what follows from it', () => {
    expect(dataRow(censusOf([{ montant_total_ht: '400 k€', type_achat: 'F', fiche_sspaser: 'x' }]))).toEqual({
      Ligne: `=HYPERLINK("#'Recensement'!A2",2)`,
      'N° besoin': null,
      Année: 2024,
      Direction: 'Direction des lycées',
      Service: null,
      Nature: 'Nouveau besoin',
      Intitulé: 'Mobilier scolaire des lycées neufs',
      'Code nomenclature': '13.03',
      'Libellé nomenclature': "Mobilier scolaire (tables et chaises d'élèves)",
      Famille: '13 Mobilier et aménagement intérieur',
      'Type d’achat': 'Fournitures',
      'Montant annuel HT': 100_000,
      'Montant total HT': 400_000,
      'Classe de montant': '4 - 100 à 500 k€',
      'Durée en mois': 48,
      'Date de lancement': serial(2024, 3, 15),
      'Mois de lancement': serial(2024, 3, 1),
      'Trimestre de lancement': 'T1 2024',
      'Date de notification': serial(2024, 9, 1),
      'Marché actuel': null,
      'Fin du marché actuel': null,
      'Procédure envisagée': null,
      'Procédure requise': "Appel d'offres ouvert",
      'Catégorie AGEC': 9,
      Insertion: 'Oui',
      Indice: null,
      EGalim: 'Non',
      'Considérations environnementales': 'Clause environnementale ; Critère environnemental',
      'Considérations sociales': null,
      'Fiche SSPASER': 'Oui',
      Consultation: 'Oui',
      Statut: 'Validé',
      Retenu: 'Oui',
      'Rang dans la direction': 1,
      Erreurs: 1,
      Avertissements: 1,
      Affichage: 'Visible',
      Section: 'Non renseignée',
      Fonction: null,
      'Nature comptable': null,
      Programme: null,
      'AP ou AE': null,
      'Crédits inscrits': null,
      Mois: '2024-03',
      'Éligible AGEC': 'Oui',
      'Éligible insertion': 'Oui',
      'Éligible indice': 'Non',
      Regroupement: 'Famille 13.03',
      'Rôle dans la somme': 'Additionné',
      'Valeur estimée': 400_000,
      'Crédits antérieurs': null,
      'Crédits première année': 33_333.33,
      'Crédits deuxième année': 100_000,
      'Crédits troisième année': 100_000,
      'Crédits quatrième année': 100_000,
      'Crédits suivants': 66_666.67,
      'Crédits à répartir': null,
      'Motif de répartition': null,
    });
  });

  test('what is not known stays empty or says so', () => {
    const row = {
      direction: null,
      nature_besoin: null,
      type_achat: null,
      montant_total_ht: 'NC',
      date_lancement: '2024',
      code_nomenclature: 'zz',
    };
    expect(dataRow(censusOf([row]))).toMatchObject({
      Direction: 'Non renseignée',
      Nature: 'Non renseignée',
      'Type d’achat': 'Non renseigné',
      'Montant total HT': null,
      'Classe de montant': 'Montant inconnu',
      'Mois de lancement': null,
      'Trimestre de lancement': 'Sans date',
      'Procédure requise': null,
      'Code nomenclature': null,
      Famille: 'Non renseignée',
      Insertion: null,
      'Éligible AGEC': 'Code inconnu',
      'Éligible insertion': 'Code inconnu',
      'Éligible indice': 'Code inconnu',
      Mois: 'Sans date',
      Consultation: 'Non',
      'Rang dans la direction': null,
      Erreurs: 6,
    });
  });

  test('holds what the budget is prepared from', () => {
    const row = {
      section: 'inv.',
      fonction: '01.2',
      nature_comptable: '2031',
      programme: 'Lycées',
      ap_ae: 'AP-12',
      credits: 'o',
    };
    expect(dataRow(censusOf([row]))).toMatchObject({
      Section: 'Investissement',
      Fonction: '01.2',
      'Nature comptable': '2031',
      Programme: 'Lycées',
      'AP ou AE': 'AP-12',
      'Crédits inscrits': 'Oui',
    });
  });

  test('a launch known to the quarter has a quarter and no month', () => {
    expect(dataRow(censusOf([{ date_lancement: 'T2 2024', date_notification: null }]))).toMatchObject({
      'Date de lancement': serial(2024, 4, 1),
      'Mois de lancement': null,
      'Trimestre de lancement': 'T2 2024',
    });
  });

  test.each([
    [14_999.99, '1 - moins de 15 k€'],
    [15_000, '2 - 15 à 40 k€'],
    [40_000, '3 - 40 à 100 k€'],
    [100_000, '4 - 100 à 500 k€'],
    [999_999.99, '5 - 500 k€ à 1 M€'],
    [4_999_999, '6 - 1 à 5 M€'],
    [5_000_000, '7 - 5 M€ et plus'],
  ])('%p € falls in the class %p', (montant_total_ht, expected) => {
    expect(dataRow(censusOf([{ montant_total_ht, montant_annuel_ht: null }]))['Classe de montant']).toBe(expected);
  });

  test('ranks retained needs within their department; dropped rows have none', () => {
    const rows = [{}, { statut: 'Abandonné' }, { direction: 'DSI' }, {}];
    const census = censusOf(rows);
    expect([1, 2, 3, 4].map((row) => dataRow(census, row)['Rang dans la direction'])).toEqual([1, null, 1, 2]);
    expect([1, 2, 3, 4].map((row) => dataRow(census, row).Retenu)).toEqual(['Oui', 'Non', 'Oui', 'Oui']);
  });

  test('says which rows of the census are hidden, and by what', () => {
    const grid = { hiddenRows: new Set([3, 4]), filteredRows: new Set([4]) };
    const census = censusOf([{}, {}, {}], { grid });
    expect([1, 2, 3].map((row) => dataRow(census, row).Affichage)).toEqual(['Visible', 'Masquée', 'Filtrée']);
  });

  test('is one table from A1 on, over all rows', () => {
    const { tables, blocks, freeze } = plan(censusOf([{}, {}, {}]), 'donnees');
    expect(tables).toMatchObject([{ name: 'Donnees', row: 0, column: 0, rowCount: 4, columnCount: 58 }]);
    expect(blocks.map(({ cells }) => [cells.length, cells[0]!.length])).toEqual([
      [1, 58],
      [3, 58],
    ]);
    expect(freeze).toEqual({ rows: 1, columns: 1 });
  });

  test('headers of tables need no escaping in formulas, in either language', () => {
    for (const { sheets } of [fr, en]) {
      for (const header of [...Object.values(sheets.data), ...Object.values(sheets.findings.headers)]) {
        expect(header).toMatch(/^[\p{L}\p{N} °’]+$/u);
      }
    }
  });
});

describe('Contrôles', () => {
  const HOSTILE = '=HYPERLINK("http://exemple.fr")';

  test('lists errors first, each with a link to its cell', () => {
    const sheet = plan(censusOf([{ montant_total_ht: 396 }, { intitule: 'TDB' }]), 'controles');
    expect([0, 1, 3, 4, 5, 6].map((row) => lineOf(sheet, row, 2))).toEqual([
      ['Contrôles du recensement 2024', null],
      ['Feuille « Recensement », 2 lignes contrôlées le 23/11/2026. Cliquez sur une cellule pour y aller.', null],
      ['Erreurs', 1],
      ['Avertissements', 1],
      ['Informations', 0],
      ['Lignes concernées', 2],
    ]);
    expect([8, 9, 10].map((row) => lineOf(sheet, row, 9))).toEqual([
      ['Gravité', 'Règle', 'Ligne', 'Cellule', 'Colonne', 'Valeur', 'Que faire', 'Correction proposée', 'Dérogation'],
      [
        'Erreur',
        'R04',
        3,
        `=HYPERLINK("#'Recensement'!D3","D3")`,
        'Intitulé du besoin',
        'TDB',
        'Donnez un intitulé au besoin (5 caractères au moins).',
        null,
        null,
      ],
      [
        'Avertissement',
        'R11',
        2,
        `=HYPERLINK("#'Recensement'!M2","M2")`,
        'Montant total HT',
        '396',
        'Le total (396 €) ne vaut pas 100 000 € × 48 mois / 12 = 400 000 €. Corrigez l’un des trois.',
        '400 000 €',
        null,
      ],
    ]);
    expect(sheet.tables).toMatchObject([{ name: 'Controles', row: 8, column: 0, rowCount: 3, columnCount: 9 }]);
  });

  test('what users typed is always text, sheet names are quoted', () => {
    const census = censusOf([{ montant_total_ht: HOSTILE, direction: '@x', intitule: '+1' }], {
      grid: { sheet: `L'"année"` },
    });
    const cells = plansOf(census).flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
    const formulas = cells
      .filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)
      .map(plain) as string[];
    expect(formulas.filter((formula) => formula.includes('exemple'))).toEqual([]);
    expect(formulas).toContain(`=HYPERLINK("#'L''""année""'!M2","M2")`);
    expect(cells).toContainEqual({ text: HOSTILE });
    expect(cells).toContainEqual({ text: '@x' });
  });

  test('without findings it says so, kindly', () => {
    const sheet = plan(censusOf([{}, { intitule: 'Rideaux des internats' }]), 'controles');
    expect(sheet.tables).toEqual([]);
    expect(plain(at(sheet, 8, 0))).toBe('Aucune anomalie : les 2 lignes du recensement sont en règle.');
  });
});

describe('Indicateurs', () => {
  const rowOf = (sheet: SheetPlan, id: string) =>
    Array.from({ length: 71 }, (_, row) => 8 + row).find((row) => plain(at(sheet, row, 0)) === id)!;

  test('values are live formulas over Donnees', () => {
    const sheet = plan(censusOf([{}]), 'indicateurs');
    expect(lineOf(sheet, 7, 20)).toEqual([
      'Identifiant',
      'Axe',
      'Indicateur',
      'Valeur',
      'Unité',
      'Numérateur',
      'Dénominateur',
      'Année',
      'Année précédente',
      'Valeur précédente',
      'Évolution',
      'Tendance',
      'Cible',
      'Échéance',
      'Écart à la cible',
      'État de la cible',
      'Remarque',
      'Source',
      'Extraction',
      'Périmètre',
    ]);
    const ids = ['GEN-09', 'A01-1', 'A01-2', 'A01-3', 'A01-4', 'A01-5', 'A01-6', 'A06-1'];
    const rows = ids.map((id) => lineOf(sheet, rowOf(sheet, id), 13));
    expect(rows.map((row) => [0, 3, 4, 6, 12, 7].map((column) => row[column]))).toEqual([
      ['GEN-09', '=COUNTIFS(Donnees[Retenu],"Oui",Donnees[Rang dans la direction],1)', 'directions', null, null, 2023],
      ['A01-1', '=COUNTIFS(Donnees[Retenu],"Oui",Donnees[Nature],"Nouveau besoin")', 'besoins', null, null, 2023],
      ['A01-2', '=COUNTIFS(Donnees[Retenu],"Oui",Donnees[Nature],"À renouveler")', 'besoins', null, null, 2023],
      ['A01-3', '=COUNTIFS(Donnees[Retenu],"Oui",Donnees[Nature],"À reconduire")', 'marchés', null, null, 2023],
      ['A01-4', '=COUNTIFS(Donnees[Retenu],"Oui",Donnees[Consultation],"Oui")', 'consultations', null, null, 2023],
      [
        'A01-5',
        '=SUMIFS(Donnees[Montant total HT],Donnees[Retenu],"Oui",Donnees[Consultation],"Oui")',
        '€',
        null,
        null,
        2023,
      ],
      ['A01-6', '=$B$5-$B$6+1', 'campagnes', null, null, 2023],
      [
        'A06-1',
        '=IF(COUNTIFS(Donnees[Retenu],"Oui")=0,"",(COUNTIFS(Donnees[Retenu],"Oui",Donnees[Fiche SSPASER],"Oui")' +
          '+COUNTIFS(FichesSSPASER[État],"Complète",FichesSSPASER[Fiche au recensement],"<>Oui")' +
          '-COUNTIFS(FichesSSPASER[État],"En cours",FichesSSPASER[Fiche au recensement],"Oui"))/COUNTIFS(Donnees[Retenu],"Oui"))',
        '%',
        '=COUNTIFS(Donnees[Retenu],"Oui")',
        null,
        2023,
      ],
    ]);
    expect([4, 5].map((row) => lineOf(sheet, row, 2))).toEqual([
      ['Campagne', 2023],
      ['La première', 2018],
    ]);
  });

  test('percentages, amounts and counts have their own look', () => {
    const { blocks } = plan(censusOf([{}]), 'indicateurs');
    const sheet = plan(censusOf([{}]), 'indicateurs');
    const lookOf = (id: string) => {
      const row = rowOf(sheet, id);
      return blocks.find((block) => block.column === 3 && block.row <= row && row < block.row + block.cells.length)!
        .style;
    };
    expect(['GEN-08', 'A01-4', 'A01-5', 'A01-6', 'A06-1'].map(lookOf)).toEqual([
      'decimal',
      'integer',
      'amount',
      'integer',
      'percent',
    ]);
  });

  test('a missing indicator has no formula but a reason; unread amounts are said', () => {
    const sheet = plan(censusOf([{ montant_total_ht: 'NC' }], { without: ['fiche_sspaser'] }), 'indicateurs');
    expect([3, 5, 6, 16].map((column) => plain(at(sheet, rowOf(sheet, 'A06-1'), column)))).toEqual([
      null,
      null,
      null,
      'La colonne « Fiche SSPASER » manque dans le recensement.',
    ]);
    expect(plain(at(sheet, rowOf(sheet, 'A01-5'), 16))).toBe(
      'Consultations sans montant lisible, hors de la somme : 1.',
    );
  });
});

describe('Synthèses', () => {
  test('crosses departments with origins by count and by amount', () => {
    const sheet = plan(censusOf([{ direction: 'Zoo' }, { direction: 'Élus' }]), 'syntheses');
    const base = 'Donnees[Retenu],"Oui"';
    const zoo = 'Donnees[Direction],"Zoo"';
    expect([3, 4, 6, 7].map((row) => lineOf(sheet, row, 5))).toEqual([
      ['Besoins par direction et nature (nombre)', null, null, null, null],
      ['Direction', 'Nouveau besoin', 'À renouveler', 'À reconduire', 'Total'],
      [
        'Zoo',
        `=COUNTIFS(${base},${zoo},Donnees[Nature],"Nouveau besoin")`,
        `=COUNTIFS(${base},${zoo},Donnees[Nature],"À renouveler")`,
        `=COUNTIFS(${base},${zoo},Donnees[Nature],"À reconduire")`,
        `=COUNTIFS(${base},${zoo})`,
      ],
      [
        'Total',
        `=COUNTIFS(${base},Donnees[Nature],"Nouveau besoin")`,
        `=COUNTIFS(${base},Donnees[Nature],"À renouveler")`,
        `=COUNTIFS(${base},Donnees[Nature],"À reconduire")`,
        `=COUNTIFS(${base})`,
      ],
    ]);
    expect(plain(at(sheet, 11, 1))).toBe(
      `=SUMIFS(Donnees[Montant total HT],${base},Donnees[Direction],"Élus",Donnees[Nature],"Nouveau besoin")`,
    );
  });

  test('months are the twelve of the year, any other with a launch, and a line without month', () => {
    const rows = [{ date_lancement: serial(2025, 2, 3), date_notification: null }, { date_lancement: null }];
    const sheet = plan(censusOf(rows), 'syntheses');
    const start = sheet.blocks.findIndex(
      ({ cells }) => plain(cells[0]![0]) === 'Besoins par direction et mois de lancement (nombre)',
    );
    const labels = sheet.blocks[start + 1]!.cells[0]!.map(plain);
    expect([...labels.slice(0, 4), ...labels.slice(12)]).toEqual([
      'Direction',
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-12',
      '2025-02',
      'Sans date',
      'Total',
    ]);
  });
});

test('reports are written in English when asked', () => {
  const census = censusOf([{}]);
  const plans = planReports(census, checkCensus(census, en.rules), computeIndicators(census, en.sheets), {
    generatedOn: '2026-11-23',
    texts: en,
  });
  expect(plans.map(({ name }) => name)).toEqual([
    'Data',
    'Checks',
    'Indicators',
    'Summaries',
    'Families',
    'Calendar',
    'Budget',
    'AGEC',
    'Comparison',
    'SPASER report',
    'SSPASER sheets',
  ]);
  // A01-1 comes after the nine general figures and the two of governance.
  expect(plain(at(plans[2]!, 19, 3))).toBe('=COUNTIFS(Donnees[Retained],"Oui",Donnees[Origin],"Nouveau besoin")');
});

test('no two blocks of a plan write the same cell, and tables stand on filled cells', () => {
  const others = [gridOf([['Direction'], ['DSI']], { sheet: 'Directions' })];
  for (const sheet of plansOf(censusOf([{}, { intitule: null }], { others }))) {
    const seen = new Set<string>();
    for (const { row, column, cells } of sheet.blocks) {
      cells.forEach((line, r) =>
        line.forEach((_, c) => {
          const place = `${row + r},${column + c}`;
          expect(seen.has(place)).toBe(false);
          seen.add(place);
        }),
      );
    }
    for (const { row, column, rowCount, columnCount } of sheet.tables) {
      for (let r = 0; r < rowCount; r++) {
        for (let c = 0; c < columnCount; c++) expect(seen.has(`${row + r},${column + c}`)).toBe(true);
      }
    }
  }
});

describe('styles', () => {
  const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (color: string): number => {
    const [r, g, b] = [1, 3, 5].map((start) => channel(parseInt(color.slice(start, start + 2), 16) / 255)) as [
      number,
      number,
      number,
    ];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  test('every text can be read on its fill (WCAG AA, 4.5 : 1)', () => {
    const poor = Object.entries(STYLES).filter(
      ([, { color, fill }]) => contrast(color ?? '#000000', fill ?? '#FFFFFF') < 4.5,
    );
    expect(poor).toEqual([]);
  });

  test('every look that the plans ask for exists', () => {
    const asked = new Set<StyleName>();
    const note = ({ style, columnStyles }: BlockPlan) =>
      [style, ...(columnStyles ?? [])].forEach((name) => name && asked.add(name));
    plansOf(censusOf([{ montant_total_ht: 396 }, { intitule: null }])).forEach(({ blocks }) => blocks.forEach(note));
    expect([...asked].filter((name) => !(name in STYLES))).toEqual([]);
  });
});
