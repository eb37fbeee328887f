import { parseCommand, UsageError } from '../../src/cli/arguments';

const refusal = (...argv: string[]): string => {
  try {
    parseCommand(argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('the command line', () => {
  test('understands both commands and their options', () => {
    expect(parseCommand(['verifier', 'a.xlsx'])).toEqual({
      name: 'verifier',
      workbook: 'a.xlsx',
      year: undefined,
      sheet: undefined,
      json: false,
    });
    expect(
      parseCommand(['calculer', '--json', 'a.xlsx', '-o', 'b.xlsx', '--annee', '2023', '--feuille=Besoins']),
    ).toEqual({ name: 'calculer', workbook: 'a.xlsx', output: 'b.xlsx', year: 2023, sheet: 'Besoins', json: true });
    expect(parseCommand(['calculer', 'a.xlsx', '--sortie', 'b.xlsx'])).toMatchObject({ output: 'b.xlsx' });
    expect(parseCommand(['verifier', '--help'])).toEqual({ name: 'help' });
    expect(parseCommand(['-h'])).toEqual({ name: 'help' });
    expect(parseCommand(['--version'])).toEqual({ name: 'version' });
  });

  test('understands the commands of a campaign', () => {
    const shared = { year: undefined, sheet: undefined, json: false };
    expect(parseCommand(['publier', 'a.xlsx', '-o', 'donnees'])).toEqual({
      ...{ name: 'publier', workbook: 'a.xlsx', output: 'donnees' },
      ...shared,
    });
    expect(parseCommand(['modele', '-o', 'm.XLSX', '--annee', '2026'])).toEqual({
      ...{ name: 'modele', output: 'm.XLSX', toFolder: false, year: 2026, json: false },
      ...{ department: undefined, source: undefined },
    });
    expect(
      parseCommand(['modele', '-o', 'campagne', '--annee=2026', '--depuis', 'a.xlsx', '--direction', 'DLY']),
    ).toMatchObject({ toFolder: true, source: 'a.xlsx', department: 'DLY' });
    expect(parseCommand(['consolider', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx', '--base', 'd.xlsx', '--json'])).toEqual({
      ...{ name: 'consolider', workbooks: ['a.xlsx', 'b.xlsx'], output: 'c.xlsx', base: 'd.xlsx' },
      ...{ ...shared, json: true },
    });
  });

  test('says in French what a campaign needs', () => {
    expect([
      refusal('publier', 'a.xlsx'),
      refusal('modele', '--annee', '2026'),
      refusal('modele', '-o', 'm.xlsx'),
      refusal('modele', '-o', 'dossier', '--annee', '2026'),
      refusal('modele', 'a.xlsx', '-o', 'm.xlsx', '--annee', '2026'),
      refusal('modele', '-o', 'm.xlsx', '--annee', '2026', '--feuille', 'Besoins'),
      refusal('consolider', '-o', 'c.xlsx'),
      refusal('consolider', 'a.xlsx'),
      refusal('calculer', 'a.xlsx', '-o', 'b.xlsx', '--base', 'c.xlsx'),
      refusal('verifier', 'a.xlsx', '--direction', 'DLY'),
    ]).toEqual([
      'La commande publier demande -o DOSSIER, le dossier à écrire.',
      'La commande modele demande -o SORTIE, le classeur à écrire.',
      'La commande modele demande --annee N, l’année de la campagne.',
      'Pour un classeur par direction, la commande modele demande --depuis CLASSEUR, qui donne la liste des directions. Pour un seul classeur, donnez à SORTIE l’extension .xlsx.',
      'La commande modele ne lit pas de fichier : « a.xlsx » est de trop.',
      'L’option « --feuille » ne s’emploie pas avec la commande modele.',
      'Indiquez les fichiers à réunir.',
      'La commande consolider demande -o SORTIE, le classeur à écrire.',
      'L’option « --base » ne s’emploie pas avec la commande calculer.',
      'L’option « --direction » ne s’emploie pas avec la commande verifier.',
    ]);
  });

  test('says in French what makes no sense', () => {
    expect([
      refusal(),
      refusal('controler', 'a.xlsx'),
      refusal('verifier'),
      refusal('verifier', 'a.xlsx', 'b.xlsx'),
      refusal('verifier', 'a.xlsx', '-o', 'b.xlsx'),
      refusal('verifier', 'a.xlsx', '--jsno'),
      refusal('verifier', 'a.xlsx', '--json=oui'),
      refusal('verifier', 'a.xlsx', '--constructor'),
      refusal('calculer', 'a.xlsx'),
      refusal('calculer', 'a.xlsx', '-o'),
      refusal('calculer', 'a.xlsx', '-o', '--json'),
      refusal('calculer', 'a.xlsx', '-o', 'b.xlsx', '--annee', 'mille'),
    ]).toEqual([
      'Indiquez une commande : verifier, calculer, completer, modele, consolider ou publier.',
      'La commande « controler » n’existe pas. Les commandes sont verifier, calculer, completer, modele, consolider et publier.',
      'Indiquez le classeur à lire.',
      'Un seul classeur à la fois : « b.xlsx » est de trop.',
      'La commande verifier n’écrit rien : elle n’a pas d’option -o.',
      'L’option « --jsno » n’existe pas.',
      'L’option « --json » ne prend pas de valeur.',
      'L’option « --constructor » n’existe pas.',
      'La commande calculer demande -o SORTIE, le classeur à écrire.',
      'L’option « -o » demande une valeur.',
      'L’option « -o » demande une valeur.',
      '« mille » n’est pas une année. Écrivez-la en quatre chiffres, par exemple --annee 2023.',
    ]);
  });
});
