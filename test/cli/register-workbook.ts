import type ExcelJS from 'exceljs';
import { COUNTED_REGISTERS, type CountedRegister } from '../../src/census/registers/schemas';
import { addCensus, soundRow, workbookBytes, type CensusRow } from './census-workbook';

type Value = string | number | boolean | Date | null;
type Line = Record<string, Value>;

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Registers with clean cells, cells that people write in their own way, other years and blanks, for a campaign year. */
const registersOf = (year: number): [CountedRegister, Line[]][] => [
  [
    'contracts',
    Array.from({ length: 40 }, (_, n): Line => ({
      number: `${year}-${n}`,
      notified: n === 7 ? `mars ${year}` : day(`${n % 9 === 0 ? year - 1 : year}-0${(n % 9) + 1}-1${n % 10}`),
      lastEnd: day(`${year + (n % 3)}-12-31`),
      amount: n === 5 ? '120 k€' : n === 6 ? 'NC' : 9_000.55 * (n + 1),
      holderDepartment: ['44', 49, '75', '85'][n % 4]!,
      purchaseType: ['Fournitures', 'Services', 'Travaux', 'PI', 'f'][n % 5]!,
      social: ['Clause sociale', 'Pas de considération sociale', null, 'Critère social ; Clause sociale'][n % 4]!,
      code: ['13.03', '13.01', '10.02'][n % 3]!,
      ...Object.fromEntries(
        [
          'recycled',
          'ecolabel',
          'energySaving',
          'longLife',
          'digital',
          'accessibility',
          'equality',
          'workConditions',
        ].map((key, k) => [key, ['Oui', 'Non', 'x', null, 'oui'][(n * (k + 2)) % 5]!]),
      ),
    })),
  ],
  [
    'clauses',
    Array.from({ length: 60 }, (_, n): Line => ({
      year: n % 11 === 0 ? year - 1 : year,
      number: `M${n % 13}`,
      title: n % 13 === 3 ? 'Gilets haute visibilité' : 'Entretien',
      kind: ['Travaux', 'Transports (DSP)', 'Services et fournitures', 'PI', null][n % 5]!,
      company: `Entreprise ${n % 17}`,
      firmSize: ['TPE', 'PME', 'ETI', 'GE'][n % 4]!,
      person: n % 7 === 0 ? null : `P${n % 23}`,
      sex: n % 23 < 8 ? 'Femme' : 'H',
      workContract: ['CDI', 'CDD', 'Alternance', null][n % 4]!,
      hours: n % 9 === 0 ? 0 : 101.25 * n,
      trainingHours: n % 5 === 0 ? null : n,
      reserved: n % 6 === 0 ? 'Oui' : 'Non',
      askedHours: n * 2,
      invoiced: n % 8 === 0 ? null : 1_234.5 * n,
      localHours: n,
    })),
  ],
  [
    'catering',
    Array.from({ length: 30 }, (_, n): Line => ({
      date: day(`${n % 10 === 0 ? year - 1 : year}-03-${10 + (n % 20)}`),
      subject: ['Denrées', 'Plats du jour', null, 'Cocktails', 'Repas', 'Plateaux'][n % 6]!,
      amount: 12.34 * n,
      labels: ['BIO', 'LABEL_ROUGE', null, 'BIO ; IGP', 'ab', 'HVE'][n % 6]!,
      served: 100 + n,
      vegetarian: n,
      weeks: 40,
      mass: 10.5,
      biobasedMass: 5.25,
    })),
  ],
  [
    'fleet',
    Array.from({ length: 12 }, (_, n): Line => ({
      year,
      registration: `AA-${n}-BB`,
      energy: ['Hybride', 'EL', 'Gazole'][n % 3]!,
    })),
  ],
  [
    'payments',
    Array.from({ length: 20 }, (_, n): Line => ({
      paid: day(`${year}-05-1${n % 10}`),
      days: n % 6 === 0 ? null : 15 + n,
      number: n,
    })),
  ],
  [
    'operations',
    Array.from({ length: 12 }, (_, n): Line => ({
      year,
      name: `Lycée ${n}`,
      structuring: n % 5 === 0 ? 'Non' : 'Oui',
      phase: ['Étude', 'travaux', 'Livrée'][n % 3]!,
      newSchool: n % 2 ? 'Oui' : 'Non',
      hqeAssistance: 'Oui',
      certification: ['Certifié', 'En cours', 'Non'][n % 3]!,
      biobased: ['Niveau 1', 'Non', 2][n % 3]!,
      globalPerformance: n % 3 ? 'Oui' : 'Non',
      thermalOnly: n % 2 ? 'Oui' : 'Non',
      globalRenovation: n % 4 ? 'Non' : 'Oui',
      insertionCriterion: n % 6 ? 'Non' : 'Oui',
    })),
  ],
  [
    'agec',
    [5, 9].map((n): Line => ({
      year,
      category: n === 5 ? 'Papier' : '9',
      total: 1000 * n,
      reuse: 100 * n,
      recycled: 50,
    })),
  ],
  [
    'spending',
    Array.from({ length: 15 }, (_, n): Line => ({
      year,
      amount: 1e6 * n + 0.37,
      outside: n % 5 ? null : 'Oui',
      purchaseType: 'Services',
    })),
  ],
  [
    'events',
    [
      'Forum FAIR',
      'Réunion avec les élus',
      'atelier',
      'Réunion des réseaux inclusifs',
      "Réunion clause d'insertion et formation",
    ].map((kind, n): Line => ({ date: day(`${year}-11-1${n}`), kind, companies: n * 10, participants: 100 })),
  ],
];

/** A register as a table with its French headers, or as a plain range under a title. */
function addRegister(workbook: ExcelJS.Workbook, name: CountedRegister, lines: Line[], plain: boolean): void {
  const { names, fields } = COUNTED_REGISTERS[name];
  const labels = new Map(Object.entries(fields).map(([key, { label }]) => [key, label]));
  const keys = Object.keys(lines[0]!);
  const headers = keys.map((key) => labels.get(key)!);
  const rows = lines.map((line) => keys.map((key) => line[key] ?? null));
  const sheet = workbook.addWorksheet(plain ? names[0] : `Registre ${name}`);
  if (plain) {
    sheet.addRow([`Registre ${names[0]}`]);
    sheet.addRow([]);
    sheet.addRows([headers, ...rows]);
  } else {
    sheet.addTable({
      name: names[0],
      ref: 'B3',
      headerRow: true,
      columns: headers.map((header) => ({ name: header })),
      rows,
    });
  }
}

export interface RegisterOptions {
  /** Registers as plain ranges under a title instead of tables. */
  plain?: boolean;
  /** Year of the needs. */
  year?: number;
  /** Years of the registers; that of the campaign unless said otherwise. */
  years?: number[];
  /** Registers that have their headers and no line. */
  empty?: boolean;
  /** How many needs; some of them without month, postponed, or of no known amount. */
  needs?: number;
}

const needsOf = (year: number, count: number): CensusRow[] =>
  Array.from({ length: count }, (_, n) =>
    soundRow({
      annee: year,
      intitule: `Besoin numéro ${n + 1}`,
      direction: `Direction ${n % 23}`,
      nature_besoin: ['Nouveau besoin', 'À renouveler', 'À reconduire'][n % 3]!,
      code_nomenclature: n % 50 === 3 ? '99.99' : ['13.03', '13.01', '10.02'][n % 3]!,
      type_achat: n % 40 === 9 ? 'PI' : 'Fournitures',
      num_marche_actuel: n % 3 === 0 ? null : `M${n}`,
      date_fin_actuel: n % 3 === 0 ? null : new Date(Date.UTC(year, 11, 31)),
      montant_total_ht: n % 60 === 5 ? 'NC' : 1000.55 * (n % 400) + 10,
      date_lancement: n % 13 === 4 ? `T${(n % 4) + 1} ${year}` : new Date(Date.UTC(year, n % 14, 1 + (n % 28))),
      date_notification: null,
      statut: n % 19 === 7 ? 'Abandonné' : 'Validé',
    }),
  );

/** Declared values of two years, and targets of both senses. */
function addDeclared(workbook: ExcelJS.Workbook, year: number): void {
  const declared = workbook.addWorksheet('ValeursDeclarees');
  declared.addRow(['Indicateur', 'Année', 'Valeur', 'Numérateur', 'Dénominateur', 'Unité', 'Source']);
  declared.addRow(['GOU-01', year - 1, 4, null, null, 'axes', 'Bilan']);
  declared.addRow(['A27-1', year - 2, 36_722, null, null, 'h', 'Bilan']);
  declared.addRow(['A27-5', year - 2, 30, null, null, '%', 'Bilan']);
  declared.addRow(['A28-6', year, 4.5, 3043, 68_978, '%', 'Bilan']);
  declared.addRow(['GEN-08', year - 3, 25.85, null, null, 'jours', 'Bilan']);
  const targets = workbook.addWorksheet('Cibles');
  targets.addRow(['Indicateur', 'Cible', 'Sens', 'Unité', 'Échéance']);
  targets.addRow(['GEN-08', 20, 'Au plus', 'jours', null]);
  targets.addRow(['A27-9', 30, 'Au moins', '%', year + 2]);
  targets.addRow(['A27-1', 40_000, null, 'h', year - 1]);
  targets.addRow(['A22-1', 20, 'Au moins', '%', year]);
}

/** A census with every register: by default one need, and tables of the campaign's year. */
export const registerWorkbook = (options: RegisterOptions = {}): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const { plain = false, year = 2024, years = [year - 1], empty = false, needs } = options;
    addCensus(workbook, needs === undefined ? [soundRow({ annee: year })] : needsOf(year, needs));
    const registers = years.map(registersOf);
    registers[0]!.forEach(([name], at) => {
      const all = registers.flatMap((register) => register[at]![1]);
      addRegister(workbook, name, empty ? all.slice(0, 1).map(blank) : all, plain);
    });
    if (years.length > 1) addDeclared(workbook, year - 1);
  });

/** A table needs a line: one that says nothing. */
const blank = (line: Line): Line => Object.fromEntries(Object.keys(line).map((key) => [key, null]));
