/** Sentences on the reading of a census: what cannot be used, what was left aside. */
export const reading = {
  severity: { erreur: 'Erreur', avertissement: 'Avertissement', info: 'Information' },

  /** Why a workbook cannot be used: what is wrong, where, what to do. */
  census: {
    notFound:
      "Je ne trouve pas de recensement dans ce classeur : aucune feuille n'a les en-têtes attendus (direction, nature du besoin, intitulé, code nomenclature, montant…). Ouvrez le classeur du recensement, ou nommez « Recensement » le tableau des besoins.",
    ambiguous:
      'Plusieurs feuilles peuvent être le recensement : {feuilles}. Choisissez celle à utiliser (en ligne de commande : --feuille NOM).',
    sheetNotFound:
      "La feuille « {feuille} » n'existe pas ou ne contient pas de recensement. Feuilles possibles : {feuilles}.",
    noOtherSheet: 'aucune',
    empty:
      'Le recensement de la feuille « {feuille} » ne contient aucun besoin sous son en-tête (ligne {ligne}). Saisissez au moins une ligne.',
    columnMissing:
      'Je ne trouve pas la colonne « {colonne} » dans la feuille « {feuille} » (en-tête ligne {ligne}). Ajoutez-la ou corrigez son en-tête, puis recommencez.',
    columnsMissing:
      'Je ne trouve pas les colonnes {colonnes} dans la feuille « {feuille} » (en-tête ligne {ligne}). Ajoutez-les ou corrigez leurs en-têtes, puis recommencez.',
    yearNotFound:
      'Aucun besoin de {annee} dans la feuille « {feuille} » (campagne {campagne}). Années présentes : {annees}. Choisissez la campagne qui correspond ou corrigez la colonne « Année de recensement ».',
    yearPresent: '{annee} (campagne {campagne})',
    yearUnknown:
      'Je ne peux pas dire de quelle année est le recensement de la feuille « {feuille} ». Remplissez la colonne « Année de recensement » ou la table Campagne.',
  },

  /** Worth saying, without being a finding. */
  notices: {
    totalRows: 'Lignes de total laissées de côté : {lignes}.',
    repeatedHeaders: 'En-têtes répétés laissés de côté : lignes {lignes}.',
    hiddenRows: 'Lignes masquées ou filtrées, contrôlées et comptées aussi : {nombre} (lignes {lignes}).',
    filteredRows: 'Lignes masquées par un filtre, contrôlées et comptées aussi : {nombre} (lignes {lignes}).',
    hiddenColumns: 'Colonnes masquées, lues aussi : {colonnes}.',
    otherYears:
      "Lignes d'une autre année ({annees}) : {nombre}. Elles sont contrôlées, mais hors des indicateurs de {annee}.",
    noYear: 'Lignes sans année lisible : {nombre}. Elles comptent en {annee}.',
    belowTable:
      'Des lignes sont remplies sous le tableau « {table} » (à partir de la ligne {ligne}) : elles ne sont pas lues. Agrandissez le tableau pour les inclure.',
    parameterUnreadable:
      'La table « {table} » (feuille « {feuille} ») est inutilisable : il y manque {colonnes}. Les valeurs par défaut sont utilisées.',
    parameterRowsSkipped: 'Table « {table} » : lignes incomplètes ou illisibles laissées de côté : {lignes}.',
    duplicateCodes: 'Table « {table} » : codes en double ({codes}), la première ligne compte.',
  },
};
