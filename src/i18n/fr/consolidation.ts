/** Texts of the census that is brought together from several files. */
export const consolidation = {
  /** Columns after those of the template: where each row comes from. */
  columns: {
    file: 'Fichier d’origine',
    sheet: 'Feuille d’origine',
    row: 'Ligne d’origine',
    duplicate: 'Doublon possible',
  },
  place: '{fichier}, ligne {ligne}',
  files: {
    sheet: 'Fichiers réunis',
    title: 'Fichiers réunis',
    note: 'Ce qui a été repris de chaque fichier, ce qui n’a pas pu l’être, et les directions dont aucun fichier n’est venu.',
    headers: {
      file: 'Fichier',
      sheet: 'Feuille',
      rows: 'Besoins repris',
      departments: 'Directions',
      status: 'État',
      message: 'Remarque',
    },
    status: { taken: 'Repris', failed: 'Non repris', empty: 'Encore vide', absent: 'Direction sans fichier' },
  },
  issues: {
    sheet: 'Lignes à revoir',
    title: 'Lignes à revoir',
    note: 'Lignes laissées de côté et cellules qui n’ont pas été comprises, fichier par fichier.',
    headers: { file: 'Fichier', sheet: 'Feuille', row: 'Ligne', cell: 'Cellule', message: 'Que faire' },
  },
  /** What is wrong with a row or a cell, by stable code. */
  codes: {
    TOTAL_ROW: 'Ligne de total : elle n’est pas reprise.',
    SEPARATOR_ROW: 'Titre sur des cellules fusionnées : il n’est pas repris.',
    REPEATED_HEADER: 'En-tête répété : il n’est pas repris.',
    BELOW_TABLE:
      'Des lignes sont remplies sous le tableau à partir d’ici : elles ne sont pas reprises. Agrandissez le tableau, puis recommencez.',
    MERGED_CELLS:
      'Cellules fusionnées {plage} : seule la première porte la valeur, les autres sont reprises vides. Annulez la fusion, puis recopiez la valeur.',
    CELL_ERROR: '« {colonne} » est en erreur ({valeur}) : corrigez la formule dans le fichier d’origine.',
    CELL_UNREADABLE: '« {valeur} » n’est pas compris dans la colonne « {colonne} » : repris tel quel, à corriger.',
    DEPARTMENT_UNKNOWN: '« {valeur} » n’est pas dans la liste des directions : repris tel quel, à corriger.',
  },
  /** Files that were not taken, besides those that cannot be read. */
  failures: {
    FILE_REPEATED: 'Le fichier est donné deux fois : il est repris une seule fois.',
    FILE_IS_OUTPUT: 'C’est le fichier à écrire : il n’est pas repris.',
    FILE_WITHOUT_NEEDS:
      'Le recensement de la feuille « {feuille} » ne contient encore aucun besoin : rien à reprendre. Les autres fichiers sont repris sans lui.',
  },
  notices: {
    years: '{fichier} : besoins de {annees}, alors que le recensement est celui de {annee}.',
    unknownColumns: 'Colonnes hors modèle, reprises à la fin : {colonnes}.',
    noDepartments: 'Sans table « Directions », les directions manquantes ne peuvent pas être signalées.',
    base: 'Paramètres et registres repris de « {classeur} » : {tables}.',
    baseBare: '« {classeur} » n’a ni paramètres ni registres : ceux du complément s’appliquent.',
  },
};
