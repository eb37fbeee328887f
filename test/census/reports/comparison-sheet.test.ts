import { checkCensus, computeIndicators, planReports, type Census } from '../../../src/census';
import { compareCensuses } from '../../../src/census/comparison/compare-censuses';
import { valueOf } from '../../../src/census/parsing/reading';
import { COMPARISON_LAYOUT } from '../../../src/census/reports/comparison-cells';
import type { PlannedCell, SheetPlan } from '../../../src/census/reports/sheet-plan';
import { ORIGINS } from '../../../src/census/vocabulary';
import { censusOf, serial, type Row } from '../support/census-grid';
import { valuesOf, workbookOf } from '../support/written-workbook';

const plansWith = (census: Census, previous: Census | null, previousFile: string | null = null): SheetPlan[] =>
  planReports(census, checkCensus(census), computeIndicators(census), {
    generatedOn: '2026-11-23',
    previous,
    previousFile,
  });

const planOf = (census: Census, previous: Census | null, file: string | null = null): SheetPlan =>
  plansWith(census, previous, file).find(({ key }) => key === 'comparaison')!;

const plain = (cell: PlannedCell | undefined) =>
  typeof cell === 'object' && cell !== null ? ('text' in cell ? cell.text : cell.formula) : cell;

const textsOf = ({ blocks }: SheetPlan) => blocks.flatMap(({ cells }) => cells.flat().map(plain));

const sheetOf = (census: Census, previous: Census): unknown[][] =>
  valuesOf(workbookOf(plansWith(census, previous)), 'Comparaison');

const LAST_YEAR: Row = { annee: 2023, date_lancement: serial(2023, 3, 15), date_notification: serial(2023, 9, 1) };
const CLEANING: Row = { intitule: 'Nettoyage des locaux du siège', code_nomenclature: '41.01', type_achat: 'Services' };

const CURRENT: Row[] = [
  { ...CLEANING, montant_total_ht: 450_000.55, statut: 'Reporté' },
  { intitule: 'Assiettes en porcelaine', direction: 'Direction *', montant_total_ht: 20_000 },
  { intitule: 'Vélos de service', nature_besoin: 'À reconduire', num_marche_actuel: 'M1', procedure: 'Concours' },
];
const PREVIOUS: Row[] = [
  { ...LAST_YEAR, ...CLEANING, montant_total_ht: 400_000.1 },
  { ...LAST_YEAR, intitule: 'Vélos', nature_besoin: 'À renouveler', num_marche_actuel: 'M1', direction: null },
  { ...LAST_YEAR, intitule: 'Études hydrauliques', statut: 'Notifié', nature_besoin: 'autre' },
  { ...LAST_YEAR, intitule: 'Gradins', statut: 'Abandonné', montant_total_ht: 70_000 },
];

describe('Comparaison', () => {
  test('lists every need of both years, what to look at first on top', () => {
    const lines = sheetOf(censusOf(CURRENT), censusOf(PREVIOUS));
    const header = lines.findIndex(([first, second]) => first === 'Évolution' && second === 'Retrouvé par');
    expect(lines.slice(header + 1).map((line) => [0, 1, 2, 3, 6, 7, 8].map((place) => line[place]))).toEqual(
      [
        ['Non repris', null, null, 5, 70_000, null, -70_000],
        ['Nouveau', null, 3, null, null, 20_000, 20_000],
        ['Modifié', 'Intitulé proche', 2, 2, 400_000.1, 450_000.55, 50_000.45],
        ['Modifié', 'N° de marché', 4, 3, 400_000, 400_000, 0],
        ['Réalisé', null, null, 4, 400_000, null, -400_000],
      ].map((line) => line.map((cell, place) => (place === 6 ? expect.closeTo(Number(cell), 6) : cell))),
    );
    expect(lines.slice(header + 3, header + 5).map((line) => line[12])).toEqual([
      'Montant : 400 000,10 € → 450 000,55 € ; Lancement : 15/03/2023 → 15/03/2024 ; Statut : Validé → Reporté',
      'Lancement : 15/03/2023 → 15/03/2024 ; Procédure : rien → Concours ; Direction : rien → Direction des lycées ; Nature : À renouveler → À reconduire',
    ]);
  });

  test('totals by evolution, origin and department follow both years', () => {
    const lines = sheetOf(censusOf(CURRENT), censusOf(PREVIOUS));
    const below = (corner: string, height: number, width: number) => {
      const top = lines.findIndex((line) => line[4] === corner);
      return lines.slice(top + 1, top + 1 + height).map((line) => line.slice(4, 4 + width));
    };
    expect(below('Évolution', 5, 4).map((line) => line.slice(1))).toEqual([
      [1, 0, 20_000],
      [2, 800_000.1, 850_000.55],
      [0, 0, 0],
      [1, 400_000, 0],
      [1, 70_000, 0],
    ]);
    // Postponed and dropped needs count on neither side.
    expect(below('Nature', 5, 6)).toEqual([
      ['Nouveau besoin', 1, 1, 400_000.1, 20_000, -380_000.1],
      ['À renouveler', 1, 0, 400_000, 0, -400_000],
      ['À reconduire', 0, 1, 0, 400_000, 400_000],
      ['Non renseignée', 1, 0, 400_000, 0, -400_000],
      ['Total', 3, 2, 1_200_000.1, 420_000, -780_000.1],
    ]);
    expect(below('Direction', 4, 6)).toEqual([
      ['Direction *', 0, 1, 0, 20_000, 20_000],
      ['Direction des lycées', 2, 1, 800_000.1, 400_000, -400_000.1],
      ['Non renseignée', 1, 0, 400_000, 0, -400_000],
      ['Total', 3, 2, 1_200_000.1, 420_000, -780_000.1],
    ]);
  });

  test('the formulas give what the engine computes for 200 needs of both years', () => {
    const rows = (year: number) =>
      Array.from({ length: 200 }, (_, i): Row => ({
        annee: year,
        date_lancement: serial(year, 1 + (i % 12), 5),
        intitule: `Besoin ${'abcdefghijklmnopqrst'[i % 20]}${'uvwxyzabcd'[i % 10]}onnier du lycée`,
        id_besoin: `B-${year === 2023 && i % 9 === 0 ? 'x' : ''}${i}`,
        direction: ['Direction des lycées', 'DSI', '=1', null][(i + (i % 7 === 0 ? year : 0)) % 4],
        nature_besoin: ['Nouveau besoin', 'À renouveler', 'À reconduire', null][i % 4],
        montant_total_ht: i % 13 === 0 ? null : 1_000.33 * (i + (year === 2024 ? i % 3 : 0)),
        montant_annuel_ht: null,
        statut: i % 11 === 0 ? 'Abandonné' : 'Validé',
      }));
    const [census, previous] = [censusOf(rows(2024)), censusOf(rows(2023))];
    const lines = sheetOf(census, previous);
    const cents = ({ needs }: Census, label: string | null): [number, number] => {
      const kept = needs.filter(({ retained, cells }) => {
        const origin = valueOf(cells.nature_besoin);
        return retained && (label === null || (origin ? ORIGINS[origin] : 'Non renseignée') === label);
      });
      return [kept.length, kept.reduce((sum, need) => sum + (valueOf(need.cells.montant_total_ht) ?? 0), 0)];
    };
    const top = lines.findIndex((line) => line[4] === 'Nature');
    const found = lines
      .slice(top + 1, top + 6)
      .map((line) => [line[5], line[6], Math.round(Number(line[7]) * 100), Math.round(Number(line[8]) * 100)]);
    const labels = [...Object.values(ORIGINS), 'Non renseignée', null];
    expect(found).toEqual(
      labels.map((label) => {
        const [then, now] = [cents(previous, label), cents(census, label)];
        return [then[0], now[0], then[1], now[1]];
      }),
    );
    const counts = new Map<string, number>();
    for (const { evolution } of compareCensuses(census, previous))
      counts.set(evolution, (counts.get(evolution) ?? 0) + 1);
    const evolutions = lines.findIndex((line) => line[4] === 'Évolution');
    expect(lines.slice(evolutions + 1, evolutions + 6).map((line) => line[5])).toEqual(
      ['added', 'changed', 'same', 'done', 'dropped'].map((key) => counts.get(key) ?? 0),
    );
  });

  test('without a census to compare with, two lines say how to give one', () => {
    const plan = planOf(censusOf(CURRENT), null);
    expect(plan.tables).toEqual([]);
    expect(textsOf(plan)).toEqual([
      'Comparaison avec le recensement précédent',
      'Besoins de 2024, campagne 2023. Établi le 23/11/2026.',
      'Aucun recensement de 2023 n’a été trouvé dans ce classeur : il n’y a rien à comparer.',
      'Pour comparer : copiez dans ce classeur la feuille du recensement de 2023, avec son en-tête, ou donnez son classeur (calculer --precedent FICHIER), puis relancez le calcul.',
    ]);
  });

  test('says where last year comes from; links lead there only within the workbook', () => {
    const [census, previous] = [censusOf(CURRENT), { ...censusOf(PREVIOUS), sheet: 'Recensement 2023' }];
    const [beside, other] = [planOf(census, previous), planOf(census, previous, 'ancien.xlsx')].map(textsOf);
    expect([beside![1], other![1]]).toEqual([
      'Besoins de 2024 (feuille « Recensement ») et de 2023 (feuille « Recensement 2023 »). Établi le 23/11/2026.',
      'Besoins de 2024 (feuille « Recensement ») et de 2023 (feuille « Recensement 2023 » du classeur « ancien.xlsx »). Établi le 23/11/2026.',
    ]);
    const links = (texts: unknown[]) => texts.filter((text) => String(text).includes("'Recensement 2023'!"));
    expect([links(beside!).length, links(other!).length]).toEqual([4, 0]);
  });

  test('prints up to what changes, with the header of the table on every page', () => {
    const plan = planOf(censusOf(CURRENT), censusOf(PREVIOUS));
    const header = plan.tables[0]!.row;
    expect(plan.print).toMatchObject({ area: { columnCount: 13 }, repeatRows: { first: header, last: header } });
    expect(COMPARISON_LAYOUT[12]![0]).toBe('changes');
  });
});
