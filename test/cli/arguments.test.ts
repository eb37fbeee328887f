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
      'Indiquez une commande : verifier, calculer ou completer.',
      'La commande « controler » n’existe pas. Les commandes sont verifier, calculer et completer.',
      'Indiquez le classeur à lire.',
      'Un seul classeur à la fois : « b.xlsx » est de trop.',
      'La commande verifier n’écrit rien : -o ne s’emploie qu’avec calculer et completer.',
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
