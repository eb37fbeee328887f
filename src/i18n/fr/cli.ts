const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

/** What the command line prints for people. */
export const cli = {
  usage: `recensement — contrôle le recensement des besoins d'achats et écrit ses feuilles d'indicateurs

Usage :
  recensement verifier CLASSEUR [--json]
  recensement calculer CLASSEUR -o SORTIE [--annee N] [--json]
  recensement completer CLASSEUR -o SORTIE [--annee N] [--json]

Commandes :
  verifier   contrôle chaque ligne ; code de retour 0 sans erreur, 1 avec au moins une erreur, 2 si le fichier est inutilisable
  calculer   contrôle, écrit les feuilles de résultats et enregistre ; code de retour 0, ou 2
  completer  remplit les cellules vides qui se déduisent du code et des durées, et enregistre ; code de retour 0, ou 2

Options :
  -o, --sortie FICHIER   classeur à écrire (calculer, completer) ; un fichier existant n'est remplacé qu'une fois le nouveau complet
  --annee N              année de la campagne (les besoins sont ceux de l'année suivante)
  --feuille NOM          feuille du recensement, lorsque plusieurs conviennent
  --json                 un document JSON sur la sortie standard, et rien d'autre
  -h, --help             cette aide
  --version              la version
`,
  wrongUsage: {
    noCommand: () => 'Indiquez une commande : verifier, calculer ou completer.',
    unknownCommand: (command: string) =>
      `La commande « ${command} » n’existe pas. Les commandes sont verifier, calculer et completer.`,
    unknownOption: (option: string) => `L’option « ${option} » n’existe pas.`,
    missingValue: (option: string) => `L’option « ${option} » demande une valeur.`,
    unexpectedValue: (option: string) => `L’option « ${option} » ne prend pas de valeur.`,
    noWorkbook: () => 'Indiquez le classeur à lire.',
    tooManyFiles: (file: string) => `Un seul classeur à la fois : « ${file} » est de trop.`,
    noOutput: (command: string) => `La commande ${command} demande -o SORTIE, le classeur à écrire.`,
    outputUnused: () => 'La commande verifier n’écrit rien : -o ne s’emploie qu’avec calculer et completer.',
    badYear: (year: string) =>
      `« ${year} » n’est pas une année. Écrivez-la en quatre chiffres, par exemple --annee 2023.`,
    hint: 'recensement --help donne le mode d’emploi.',
  },
  census: (sheet: string, headerRow: number) => `Recensement : feuille « ${sheet} », en-tête ligne ${headerRow}`,
  needs: (rows: number, year: number) => `${plural(rows, 'besoin', 'besoins')} pour ${year}`,
  columns: (known: number) => plural(known, 'colonne reconnue', 'colonnes reconnues'),
  unknownColumns: (list: string) => `Colonnes inconnues, laissées telles quelles : ${list}`,
  unknownColumn: (header: string, column: string) => `« ${header} » (${column})`,
  notice: (text: string) => `À noter : ${text}`,
  findingsTitle: (errors: number, warnings: number, infos: number) =>
    `Contrôles : ${plural(errors, 'erreur', 'erreurs')}, ${plural(warnings, 'avertissement', 'avertissements')}, ${plural(infos, 'information', 'informations')}`,
  noFinding: 'Contrôles : aucune anomalie',
  severity: { erreur: 'erreur', avertissement: 'avertissement', info: 'information' },
  rule: (rule: string, severity: string, count: number) => `${rule} · ${severity} · ${plural(count, 'cas', 'cas')}`,
  moreFindings: (count: number) => `… et ${count} de plus (--json les donne tous)`,
  fix: (label: string) => `proposition : ${label}`,
  waived: 'dérogation',
  indicatorsTitle: (year: number) => `Indicateurs ${year}`,
  indicatorColumns: { id: 'Indicateur', value: 'Valeur', unit: 'Unité', label: 'Intitulé' },
  missingValue: 'non calculé',
  author: 'ligne de commande',
  completed: (count: number) => `Complétions : ${plural(count, 'cellule remplie', 'cellules remplies')}`,
  nothingToComplete: 'Complétions : aucune cellule à remplir',
  completedColumn: (label: string, count: number) => `  ${label} : ${plural(count, 'cellule', 'cellules')}`,
  notCompleted: (count: number) => `Non remplies : ${plural(count, 'cellule', 'cellules')}`,
  sheetsWritten: (list: string) => `Feuilles écrites : ${list}`,
  fileWritten: (path: string) => `Classeur enregistré : ${path}`,
  failure: (message: string) => `Erreur : ${message}`,
  choices: (list: string) => `Choix possibles : ${list}`,
};
