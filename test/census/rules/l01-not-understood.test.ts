import type { Row } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const told = (rows: Row[]) =>
  findingsOf('L01', rows).map(({ cell, severity, column, value, message, fix, choices }) => ({
    cell,
    severity,
    column,
    value,
    message,
    fix,
    choices: choices?.map((choice) => choice.value) ?? [],
  }));

describe('L01 value not understood', () => {
  test('in a list: an error where the column is required, with the values it may be', () => {
    expect(told([{ type_achat: 'Fournitures et services' }, { statut: 'Valdié' }])).toEqual([
      {
        cell: 'F2',
        severity: 'erreur',
        column: 'type_achat',
        value: 'Fournitures et services',
        message:
          "« Fournitures et services » n’est pas compris dans la colonne « Type d'achat » : choisissez Fournitures, Services, Travaux, Prestations intellectuelles.",
        fix: null,
        choices: [],
      },
      {
        cell: 'R3',
        severity: 'erreur',
        column: 'statut',
        value: 'Valdié',
        message:
          '« Valdié » n’est pas compris dans la colonne « Statut de la ligne » : choisissez À instruire, Validé, Reporté, Abandonné, Lancé, Notifié.',
        fix: null,
        choices: ['Validé'],
      },
    ]);
  });

  test('« Accord-cadre » may be any of three: all are offered', () => {
    expect(told([{ forme: 'Accord-cadre' }])).toMatchObject([
      {
        severity: 'avertissement',
        choices: ['Accord-cadre à bons de commande', 'Accord-cadre à marchés subséquents', 'Accord-cadre mixte'],
      },
    ]);
  });

  test.each([
    ['négociation', 'Procédure avec négociation, Dialogue compétitif, Bon de commande'],
    ['Appel à offre', "Appel d'offres ouvert, Appel d'offres restreint, Sans publicité ni mise en concurrence"],
    ['Procédure', 'Procédure adaptée (MAPA), Procédure avec négociation, Concours'],
  ])('of a long list, what is nearest to « %s » is named, and where the rest is', (procedure, valeurs) => {
    expect(told([{ procedure }]).map(({ message }) => message)).toEqual([
      `« ${procedure} » n’est pas compris dans la colonne « Procédure envisagée » : choisissez ${valeurs}… (11 valeurs : page Saisie du volet, ou feuille Listes du modèle).`,
    ]);
  });

  test.each<[Row, string]>([
    [{ alloti: 'peut-être' }, 'répondez Oui ou Non'],
    [{ nb_lots: 'plusieurs' }, 'saisissez un nombre entier, sans texte'],
    [{ duree_initiale: 'un certain temps' }, 'saisissez un nombre de mois, par exemple 48'],
    [{ duree_initiale: -3 }, 'saisissez un nombre de mois, par exemple 48'],
    [{ part_recycle: 120 }, 'saisissez un pourcentage entre 0 et 100, par exemple 20'],
    [{ cat_agec: 18 }, 'saisissez le numéro de la catégorie, de 1 à 17'],
    [{ heures_insertion: 'quelques-unes' }, 'saisissez un nombre d’heures, sans texte'],
    [{ annee: 'prochaine' }, 'saisissez une année sur quatre chiffres'],
  ])('%p says what is expected', (row, attendu) => {
    const [finding, ...others] = told([row]);
    expect(others).toEqual([]);
    expect(finding!.message).toMatch(new RegExp(`^« .* » n’est pas compris dans la colonne « .* » : ${attendu}\\.$`));
  });

  test.each<Row>([
    { num_marche_actuel: 'à définir' },
    { procedure: 'NC' },
    { nb_reconductions: 'à voir' },
    { operation: '??' },
    { sourcing: 'À préciser' },
  ])('%p is not known yet: said, and nothing is offered', (row) => {
    const [finding, ...others] = told([row]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'avertissement', fix: null, choices: [] });
    expect(finding!.message).toContain('valeur pas encore connue');
  });

  test('a bare fraction of a percentage is for the user to choose', () => {
    expect(told([{ part_reemploi: 0.2 }])).toEqual([
      {
        cell: 'S2',
        severity: 'avertissement',
        column: 'part_reemploi',
        value: '0,2',
        message:
          '« 0,2 » peut se lire de deux façons dans la colonne « Part prévue en réemploi % ». Choisissez le pourcentage voulu.',
        fix: null,
        choices: [20, 0.2],
      },
    ]);
  });

  test('near misses: understood values, free texts, empty optional cells, cells that other rules report', () => {
    expect(
      told([
        { forme: 'ACBC', alloti: 'x', nb_lots: '3 lots', part_recycle: '20 %', cat_agec: 'non', indice: 'Non' },
        { commentaire: 'à voir', description: 'NC', alloti: null, procedure: '' },
        { direction: 'NC', nature_besoin: 'zz', code_nomenclature: 'zz', montant_total_ht: 'NC', date_lancement: 'NC' },
        { intitule: 'à définir', statut: { error: '#N/A' } },
      ]),
    ).toEqual([]);
  });
});
