/** Steps and remarks of the use cases, shown by the pane and the command line alike. */
export const app = {
  steps: {
    structure: 'Lecture de la structure du classeur',
    location: 'Recherche du recensement',
    cells: 'Lecture des besoins',
    rules: 'Contrôle des besoins',
    indicators: 'Calcul des indicateurs',
    plans: 'Préparation des feuilles',
    writing: 'Écriture des feuilles',
    comparison: 'Vérification des indicateurs écrits',
    done: 'Terminé',
  },
  notices: {
    sheetProtected: (sheet: string) =>
      `La feuille « ${sheet} » est protégée : elle a été lue, elle n’est pas modifiée.`,
    sheetTooLarge: (sheet: string) =>
      `La feuille « ${sheet} » est trop grande pour contenir des paramètres : elle n’a pas été lue entièrement.`,
    columnsBeyond: (sheet: string, column: string) =>
      `La feuille « ${sheet} » a du contenu après la colonne ${column} : il n’a pas été lu.`,
    nameTaken: (wished: string, actual: string) =>
      `Une feuille « ${wished} » existe déjà et n’appartient pas au complément : elle n’a pas été touchée, les résultats sont dans « ${actual} ».`,
    tableTaken: (wished: string, actual: string) =>
      `Le nom de tableau « ${wished} » est déjà pris : le tableau du complément s’appelle « ${actual} ».`,
    manualCalculation:
      'Le calcul du classeur est manuel : des formules du recensement peuvent ne pas être à jour (F9 pour recalculer).',
    indicatorDiffers: (id: string, expected: string, found: string) =>
      `L’indicateur ${id} écrit dans le classeur vaut ${found}, le calcul du complément donne ${expected}.`,
    indicatorMissing: (id: string) => `L’indicateur ${id} n’a pas été retrouvé dans la feuille écrite.`,
  },
  withoutFeature: {
    resizeTables:
      'Cet Excel ne sait pas redimensionner un tableau : ceux du complément sont refaits à chaque calcul, et les formules qui les nomment peuvent devenir de simples références de cellules.',
  },
  empty: 'vide',
};
