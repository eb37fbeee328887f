import { findingsOf } from '../support/findings';

const told = (rows: Parameters<typeof findingsOf>[1]) =>
  findingsOf('L05', rows).map(({ cell, severity, fix }) => [cell, severity, fix?.value ?? null]);

describe('L05 required cell empty', () => {
  test('type, launch, year and status, with what can be proposed', () => {
    expect(told([{}, { annee: null, type_achat: null, date_lancement: null, statut: ' ' }])).toEqual([
      ['A3', 'avertissement', 2024],
      ['F3', 'erreur', 'Fournitures'],
      ['N3', 'erreur', null],
      ['R3', 'avertissement', 'À instruire'],
    ]);
    const [finding] = findingsOf('L05', [{ type_achat: null, code_nomenclature: 'zz' }]);
    expect(finding).toMatchObject({
      fix: null,
      message: "La colonne « Type d'achat » est obligatoire : saisissez la valeur.",
    });
  });

  test('extensions and dropped needs have no launch to give', () => {
    const rows = ['À reconduire', 'Nouveau besoin', 'Nouveau besoin'].map((nature_besoin, i) => ({
      nature_besoin,
      statut: ['Validé', 'Abandonné', 'Reporté'][i]!,
      date_lancement: null,
    }));
    expect(told(rows)).toEqual([]);
    expect(told([{ date_lancement: null, statut: 'Notifié' }])).toEqual([['N2', 'erreur', null]]);
  });

  test('not for columns that have a rule of their own, nor for optional ones, nor for what is there but unreadable', () => {
    expect(
      told([
        { direction: null, nature_besoin: null, intitule: null, code_nomenclature: null, montant_total_ht: null },
        { num_marche_actuel: null, fiche_sspaser: null },
        { statut: 'zz', date_lancement: 'à voir' },
      ]),
    ).toEqual([]);
  });
});
