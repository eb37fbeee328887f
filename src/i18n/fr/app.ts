/** Steps and remarks of the use cases, shown by the pane and the command line alike. */
export const app = {
  steps: {
    structure: 'Lecture de la structure du classeur',
    location: 'Recherche du recensement',
    cells: 'Lecture des besoins',
    rules: 'Contrôle des besoins',
    indicators: 'Calcul des indicateurs',
    previous: 'Lecture du recensement précédent',
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
    mergedUnknown:
      'Cet Excel ne dit pas quelles cellules sont fusionnées : celles du recensement, s’il y en a, ne sont pas signalées.',
    totalUncounted: (sheet: string, cells: string) =>
      `Feuille « ${sheet} », ${cells} : ce total ne compte pas les lignes ajoutées, complétez-le.`,
    changedSince: (n: number) =>
      n < 2
        ? 'Une ligne a changé depuis qu’elle a été montrée : son anomalie reste à voir.'
        : `${n.toLocaleString('fr-FR')} anomalies restent à voir : leur ligne a changé depuis qu’elles ont été montrées.`,
    nameTaken: (wished: string, actual: string) =>
      `Une feuille « ${wished} » existe déjà et n’appartient pas au complément : elle n’a pas été touchée, les résultats sont dans « ${actual} ».`,
    tableTaken: (wished: string, actual: string) =>
      `Le nom de tableau « ${wished} » est déjà pris : le tableau du complément s’appelle « ${actual} ».`,
    manualCalculation:
      'Le calcul du classeur est manuel : des formules du recensement peuvent ne pas être à jour (F9 pour recalculer).',
    indicatorDiffers: (id: string, expected: string, found: string) =>
      `L’indicateur ${id} écrit dans le classeur vaut ${found}, le calcul du complément donne ${expected}.`,
    pivotsBlocked:
      'Dans Synthèses, un tableau croisé ou un tableau à vous occupe la place d’un tableau croisé du complément : déplacez-le, puis relancez le calcul. Le reste est écrit.',
    indicatorMissing: (id: string) => `L’indicateur ${id} n’a pas été retrouvé dans la feuille écrite.`,
  },
  /** Why a change asked for was not made, cell by cell. */
  refusals: {
    SHEET_MISSING: (sheet: string) => `La feuille « ${sheet} » n’existe plus : relancez le contrôle, puis recommencez.`,
    SHEET_PROTECTED: (sheet: string, cell: string) =>
      `${cell} est verrouillée par la protection de la feuille « ${sheet} » : ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.`,
    CHANGED_SINCE: (_: string, cell: string) =>
      `${cell} a changé depuis le contrôle : relancez le contrôle, puis recommencez.`,
    ROW_MOVED: (_: string, cell: string) =>
      `La ligne de ${cell} n’est plus la même (tri, insertion ou modification) : relancez le contrôle, puis recommencez.`,
    ROW_TAKEN: (_: string, cell: string) =>
      `Un autre besoin vient d’être saisi à la ligne de ${cell} : le formulaire passe à la ligne suivante, ajoutez le vôtre à nouveau.`,
    FILTERED_ROW: (_: string, cell: string) =>
      `La ligne de ${cell} est masquée par un filtre : effacez le filtre (Données > Effacer), puis recommencez.`,
    MERGED: (_: string, cell: string) =>
      `${cell} fait partie d’une fusion de cellules : annulez la fusion, puis recommencez.`,
    TABLE_TOTALS: (_: string, cell: string) =>
      `${cell} est dans la ligne de totaux d’un tableau : elle n’est pas modifiée.`,
    FORMULA: (_: string, cell: string) =>
      `${cell} contient une formule : corrigez la formule, ou acceptez qu’elle soit remplacée par la valeur.`,
    ARRAY_FORMULA: (_: string, cell: string) =>
      `${cell} affiche le résultat d’une formule matricielle : modifiez cette formule.`,
    CONFLICT: (_: string, cell: string) =>
      `Une autre correction écrit une autre valeur dans ${cell} : choisissez l’une des deux.`,
    NO_ROOM: (_: string, cell: string) =>
      `Excel n’a pas pu insérer de ligne sous le recensement (${cell}) : laissez-y une ligne vide, puis recommencez.`,
    TABLE_BESIDE: (_: string, cell: string) =>
      `Un autre tableau (en ${cell}) occupe les mêmes lignes que la fin du recensement : y insérer une ligne le couperait. Laissez une ligne vide sous le recensement ou déplacez ce tableau, puis recommencez.`,
    TOO_LONG: (_: string, cell: string) =>
      `Le contenu de ${cell} est trop long pour que la modification puisse être annulée : modifiez la cellule vous-même.`,
    NOT_KEPT: (_: string, cell: string) => `Excel n’a pas gardé dans ${cell} la valeur écrite : vérifiez la cellule.`,
    UNDO_CHANGED: (_: string, cell: string) => `${cell} a changé depuis : elle garde son contenu actuel.`,
    UNDO_ROW_MOVED: (_: string, cell: string) =>
      `La ligne de ${cell} n’est plus la même (tri, insertion ou modification) : rien n’y est annulé, corrigez-la vous-même d’après le journal.`,
    ROW_CHANGED: (_: string, cell: string) =>
      `La ligne ajoutée en ${cell} a changé depuis : supprimez-la vous-même si elle ne sert plus.`,
  },
  /** What Excel says when something that is not in a list is typed. */
  choiceRefusal: {
    title: 'Valeur hors de la liste',
    message: 'Choisissez une des valeurs de la liste, ou laissez la cellule vide.',
  },
  empty: 'vide',
};
