import { writeReports } from '../../src/app/report';
import { openForAddin } from '../../src/cli/open-for-addin';
import type { ColumnKey } from '../../src/census';
import { addCensus, readBack, soundRow, workbookBytes, type CensusRow } from './census-workbook';
import { libreOfficeVersion, recalculated, withoutResults } from './libreoffice';

const version = libreOfficeVersion();

const KEYS: ColumnKey[] = [
  ...(['id_besoin', 'annee', 'direction', 'nature_besoin', 'intitule', 'code_nomenclature', 'type_achat'] as const),
  ...(['operation', 'num_marche_actuel', 'date_fin_actuel', 'procedure', 'support', 'duree_totale'] as const),
  ...(['montant_annuel_ht', 'montant_total_ht', 'section', 'fonction', 'programme', 'date_besoin'] as const),
  ...(['date_lancement', 'date_notification', 'statut'] as const),
];

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));

/** Needs whose departments, functions, programmes and operations mean something in a criterion or look like numbers. */
const needs = (year: number, count: number): CensusRow[] =>
  Array.from({ length: count }, (_, i) => {
    const works = i % 4 === 3;
    return soundRow({
      annee: year,
      id_besoin: `B-${i + (year % 2)}`,
      direction: ['Direction des lycées', '=1+1', 'A?B', 'Direction *', null][i % 5],
      nature_besoin: ['Nouveau besoin', 'À renouveler', 'À reconduire'][i % 3],
      intitule: `Achat ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${'klmnopqrst'[i % 10]}ette numéro ${i}`,
      code_nomenclature: works ? '38.02' : ['10.01', '10.10', '13.03'][i % 3],
      type_achat: works ? 'Travaux' : 'Fournitures',
      operation: works ? ['Opération 10.1', 'Opération 10.10', 'Site *', null][(i >> 2) % 4] : null,
      procedure: ['Procédure adaptée (MAPA)', "Appel d'offres ouvert", "Centrale d'achat"][i % 3],
      date_fin_actuel: day(year, 1 + (i % 12), 28),
      duree_totale: [12, 48, null, 36][i % 4],
      montant_annuel_ht: i % 6 === 0 ? 10_000.5 : null,
      montant_total_ht: i % 17 === 0 ? null : 20_000.37 * (1 + (i % 23)) + (year % 7),
      section: ['Fonctionnement', 'Investissement', null][i % 3],
      fonction: ['020', '20', '222', '2.10', null][i % 5],
      programme: ['Lycées', 'LYCÉES', '>5', '<>', 'P*', '~x', '10.10', null][i % 8],
      date_besoin: i % 5 === 0 ? day(year + (i % 3), 1 + (i % 12), 1) : null,
      date_lancement: i % 9 === 0 ? null : day(year, 1 + (i % 12), 3),
      date_notification: i % 9 === 0 ? null : day(year, 1 + (i % 12), 25),
      statut: ['Validé', 'Validé', 'Validé', 'Reporté', 'Notifié'][i % 5],
    });
  });

const twoYears = () =>
  workbookBytes((workbook) => {
    addCensus(workbook, needs(2024, 150), { sheet: 'Recensement', keys: KEYS });
    addCensus(workbook, needs(2023, 140), { sheet: "Besoins de l'an 2023", keys: KEYS });
  });

const SHEETS = ['Familles', 'Budget', 'Comparaison'];

/** Results of the formulas by `sheet!cell`; errors as their text. */
async function figuresOf(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const workbook = await readBack(bytes);
  const found = new Map<string, unknown>();
  for (const name of SHEETS)
    workbook.getWorksheet(name)!.eachRow((row) =>
      row.eachCell(({ formula, address, result }) => {
        if (!formula) return;
        const isError = typeof result === 'object' && result !== null && 'error' in result;
        found.set(`${name}!${address}`, isError ? result.error : (result ?? ''));
      }),
    );
  return found;
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : a instanceof Date && b instanceof Date
      ? a.getTime() === b.getTime()
      : a === b;

describe(`Familles, Budget, Comparaison in LibreOffice (${version ?? 'NOT INSTALLED: nothing is compared'})`, () => {
  if (version === null) {
    test('is not installed here', () => {
      console.info('LibreOffice is not installed: its recalculation is not compared.');
      expect(libreOfficeVersion()).toBeNull();
    });
    return;
  }

  test('every formula gives there what it gives here', async () => {
    const opened = await openForAddin(await twoYears());
    await writeReports(opened.session, { sheet: 'Recensement' });
    const bytes = await opened.save();
    opened.close();
    const ours = await figuresOf(bytes);
    const theirs = await figuresOf(await recalculated(withoutResults(bytes)));
    const different = [...ours].filter(([cell, value]) => !same(value, theirs.get(cell)));
    expect(different.map(([cell, value]) => ({ cell, ours: value, theirs: theirs.get(cell) }))).toEqual([]);
    const counts = SHEETS.map((name) => [...ours.keys()].filter((cell) => cell.startsWith(`${name}!`)).length);
    console.info(`${SHEETS.join(', ')}: ${counts.join(', ')} formula cells equal`);
    expect(Math.min(...counts)).toBeGreaterThan(40);
  }, 180_000);
});
