import { findingsOf } from '../support/findings';

describe('L03 error cell', () => {
  test('any column, with its cell; an error where the column is required', () => {
    const rows = [{ commentaire: { error: '#REF!' }, statut: { error: '#N/A' } }, { cpv: { error: '#NAME?' } }];
    expect(findingsOf('L03', rows).map(({ cell, severity, message }) => [cell, severity, message])).toEqual([
      [
        'R2',
        'erreur',
        'La cellule de la colonne « Statut de la ligne » est en erreur (#N/A). Corrigez la formule ou saisissez la valeur.',
      ],
      [
        'S2',
        'avertissement',
        'La cellule de la colonne « Commentaire » est en erreur (#REF!). Corrigez la formule ou saisissez la valeur.',
      ],
      [
        'T3',
        'avertissement',
        'La cellule de la colonne « Code CPV » est en erreur (#NAME?). Corrigez la formule ou saisissez la valeur.',
      ],
    ]);
  });

  test('not where another rule says so, nor for a text that looks like an error', () => {
    const error = { error: '#REF!' };
    expect(
      findingsOf('L03', [
        { montant_total_ht: error, date_lancement: error, direction: error, code_nomenclature: error },
        { commentaire: '#REF!' },
      ]),
    ).toEqual([]);
  });

  test.each(['montant_total_ht', 'date_lancement', 'direction', 'nature_besoin', 'intitule', 'code_nomenclature'])(
    'an error in %s has one finding on its cell',
    (key) => {
      const found = ['R02', 'R03', 'R04', 'R05', 'R08', 'R15'].flatMap((rule) =>
        findingsOf(rule, [{ [key]: { error: '#REF!' } }]).filter(({ column }) => column === key),
      );
      expect(found).toHaveLength(1);
    },
  );
});
