/** « a, b ou c ». */
const inWords = (words: readonly string[], last: string) => `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

/** What the command line prints for people. */
export const cli = {
  usage: `recensement — contrôle le recensement des besoins d’achats et écrit ses feuilles d’indicateurs

Usage :
  recensement verifier CLASSEUR [--annee N] [--json]
  recensement calculer CLASSEUR -o SORTIE [--annee N] [--precedent FICHIER] [--json]
  recensement completer CLASSEUR -o SORTIE [--annee N] [--json]
  recensement modele -o SORTIE --annee N [--direction D] [--depuis CLASSEUR] [--json]
  recensement consolider FICHIERS… -o SORTIE [--base CLASSEUR] [--annee N] [--json]
  recensement publier CLASSEUR -o DOSSIER [--annee N] [--json]

Commandes :
  verifier    contrôle chaque ligne ; code de retour 0 sans erreur, 1 avec au moins une erreur, 2 si le fichier est inutilisable
  calculer    contrôle, écrit les feuilles de résultats et enregistre ; code de retour 0, ou 2
  completer   remplit les cellules vides qui se déduisent du code et des durées, et enregistre ; code de retour 0, ou 2
  modele      prépare une campagne : un classeur vierge (SORTIE en .xlsx), ou un par direction (SORTIE est un dossier), avec les
              renouvellements à prévoir d’après les marchés du classeur --depuis ; code de retour 0, ou 2
  consolider  réunit les recensements de plusieurs fichiers en un seul ; code de retour 0, 1 si un fichier n’a pas pu être repris, ou 2
  publier     écrit un dossier de données ouvertes : besoins, APProch, déclaration AGEC, indicateurs ; code de retour 0, ou 2

Options :
  -o, --sortie SORTIE    classeur ou dossier à écrire ; ce qui existe n’est remplacé qu’une fois le nouveau complet
  --annee N              année de la campagne (les besoins sont ceux de l’année suivante)
  --precedent FICHIER    recensement d’une année antérieure, à comparer (calculer)
  --feuille NOM          feuille du recensement, lorsque plusieurs conviennent
  --direction D          modele : prépare le classeur d’une seule direction
  --depuis CLASSEUR      modele : listes, paramètres et marchés en cours
  --base CLASSEUR        consolider : paramètres et registres à reprendre (à défaut, ceux du premier fichier)
  --json                 un document JSON sur la sortie standard, et rien d’autre
  -h, --help             cette aide
  --version              la version
`,
  wrongUsage: {
    noCommand: (commands: readonly string[]) => `Indiquez une commande : ${inWords(commands, 'ou')}.`,
    unknownCommand: (command: string, commands: readonly string[]) =>
      `La commande « ${command} » n’existe pas. Les commandes sont ${inWords(commands, 'et')}.`,
    unknownOption: (option: string) => `L’option « ${option} » n’existe pas.`,
    missingValue: (option: string) => `L’option « ${option} » demande une valeur.`,
    unexpectedValue: (option: string) => `L’option « ${option} » ne prend pas de valeur.`,
    noWorkbook: () => 'Indiquez le classeur à lire.',
    tooManyFiles: (file: string) => `Un seul classeur à la fois : « ${file} » est de trop.`,
    noWorkbooks: () => 'Indiquez les fichiers à réunir.',
    noFile: (command: string, file: string) =>
      `La commande ${command} ne lit pas de fichier : « ${file} » est de trop.`,
    noOutput: (command: string) =>
      command === 'publier'
        ? 'La commande publier demande -o DOSSIER, le dossier à écrire.'
        : `La commande ${command} demande -o SORTIE, le classeur à écrire.`,
    outputUnused: () => 'La commande verifier n’écrit rien : elle n’a pas d’option -o.',
    optionUnused: (option: string, command: string) =>
      `L’option « ${option} » ne s’emploie pas avec la commande ${command}.`,
    noYear: () => 'La commande modele demande --annee N, l’année de la campagne.',
    folderWithoutSource: () =>
      'Pour un classeur par direction, la commande modele demande --depuis CLASSEUR, qui donne la liste des directions. Pour un seul classeur, donnez à SORTIE l’extension .xlsx.',
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
  fileRows: (file: string, rows: number) => `${file} : ${plural(rows, 'ligne', 'lignes')}`,
  folderWritten: (path: string) => `Dossier enregistré : ${path}`,
  templateFile: (year: number, name: string) => `Recensement ${year} - ${name}.xlsx`,
  templateMade: (file: string, department: string, renewals: number, extensions: number) =>
    `  ${file}${department ? ` (${department})` : ''} : ${plural(renewals, 'renouvellement', 'renouvellements')}, ${plural(extensions, 'reconduction', 'reconductions')}`,
  consolidated: (rows: number, files: number, year: number) =>
    `Recensement commun : ${plural(rows, 'besoin', 'besoins')} pour ${year}, de ${plural(files, 'fichier', 'fichiers')}`,
  fileTaken: (file: string, sheet: string, rows: number) =>
    `${file}, feuille « ${sheet} » : ${plural(rows, 'besoin', 'besoins')}`,
  fileFailed: (file: string, message: string) => `${file} : NON REPRIS – ${message}`,
  fileIssues: (file: string, count: number) => `À revoir dans ${file} : ${count}`,
  line: (row: number) => `ligne ${row}`,
  duplicates: (count: number) => `Doublons possibles entre fichiers : ${count}`,
  duplicate: (row: number, place: string, other: string) => `ligne ${row} (${place}) et ${other}`,
  missingDepartments: (list: string) => `Directions sans fichier : ${list}`,
  /** Places that the command line does not write to, by stable code. */
  problems: {
    OUTPUT_IS_FILE: (place: string) =>
      `« ${place} » est un fichier : la commande écrit un dossier. Indiquez un autre nom après -o.`,
    OUTPUT_NOT_OURS: (place: string, found: string) =>
      `Le dossier « ${place} » contient « ${found} », qui n’a pas été écrit par cette commande : rien n’y est remplacé. Videz le dossier ou indiquez-en un autre après -o.`,
    OUTPUT_IS_INPUT: (place: string) =>
      `« ${place} » est à la fois lu et écrit : son contenu serait perdu. Indiquez un autre fichier après -o.`,
  },
  failure: (message: string) => `Erreur : ${message}`,
  choices: (list: string) => `Choix possibles : ${list}`,
};
