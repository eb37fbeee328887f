/** Sentences on the reading of a census and on its rows. `{…}` are filled in; figures and dates come ready to read. */
export const rules = {
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

  R01: {
    title: 'Colonne manquante',
    source: 'Modèle de recensement',
    message: 'Je ne trouve pas la colonne « {colonne} ». Choisissez-la dans la liste ou ajoutez-la.',
    nearest:
      'Je ne trouve pas la colonne « {colonne} ». Est-ce « {entete} » ? Choisissez-la dans la liste ou ajoutez-la.',
    rename: 'Renommer « {entete} » en « {colonne} »',
  },
  R02: {
    title: 'Direction prescriptrice',
    source: 'Organisation',
    message: 'Indiquez la direction : choisissez une valeur de la liste.',
    unknown: "La direction « {valeur} » n'est pas dans la liste. Choisissez une valeur de la liste.",
    proposal: "La direction « {valeur} » n'est pas dans la liste. Voulez-vous dire « {proposition} » ?",
  },
  R03: {
    title: 'Nature du besoin',
    source: 'Bilan SSPASER, action 1',
    message: 'Indiquez la nature : nouveau besoin, à renouveler ou à reconduire.',
    unknown:
      "La nature « {valeur} » n'est pas reconnue. Indiquez la nature : nouveau besoin, à renouveler ou à reconduire.",
    variant: 'La nature « {valeur} » se lit « {proposition} ». Choisissez cette valeur dans la liste.',
  },
  R04: {
    title: 'Intitulé du besoin',
    source: 'Organisation',
    message: 'Donnez un intitulé au besoin (5 caractères au moins).',
  },
  R05: {
    title: 'Code de nomenclature',
    source: 'Nomenclature régionale des achats',
    message: "Le code « {code} » n'existe pas dans la nomenclature. Voulez-vous dire « {proposition} » ?",
    asNumber: "Le code « {proposition} » est enregistré comme un nombre : Excel peut l'abîmer. Gardez-le en texte.",
    withoutProposal: "Le code « {code} » n'existe pas dans la nomenclature. Choisissez un code de la liste.",
    empty: 'Indiquez le code de nomenclature du besoin : choisissez un code de la liste.',
  },
  R08: {
    title: 'Montant illisible',
    source: 'Organisation',
    message: "Le montant « {valeur} » n'est pas un nombre. Saisissez un montant HT en euros, sans texte.",
    taxIncluded: 'Le montant « {valeur} » est TTC. Saisissez un montant HT en euros, sans texte.',
    range: 'Le montant « {valeur} » est une fourchette. Saisissez un seul montant HT en euros (le plus élevé).',
    tooLarge: 'Le montant « {valeur} » est trop grand pour être un montant en euros. Corrigez-le.',
    excelError:
      'La cellule du montant est en erreur ({valeur}). Corrigez la formule ou saisissez un montant HT en euros.',
  },
  R09: {
    title: 'Montant manquant',
    source: 'CCP, art. L2111-1 et R2121-1',
    message: 'Montant manquant : estimez le montant total HT, reconductions comprises.',
    fix: '{total} ({annuel} par an × {mois} mois)',
  },
  R10: {
    title: 'Montant négatif ou nul',
    source: 'Organisation',
    message: 'Montant négatif ou nul : corrigez-le.',
  },
  R11: {
    title: 'Total incohérent avec le montant annuel',
    source: 'CCP, art. R2121-1 (durée totale, reconductions comprises)',
    message: "Le total ({total}) ne vaut pas {annuel} × {duree} mois / 12 = {attendu}. Corrigez l'un des trois.",
  },
  R15: {
    title: 'Date illisible',
    source: 'Organisation',
    message: 'Date « {valeur} » illisible. Saisissez jj/mm/aaaa.',
    understood: 'Date « {valeur} » à préciser. Saisissez jj/mm/aaaa (comprise comme le {date}).',
    excelError: 'La cellule de la date est en erreur ({valeur}). Corrigez la formule ou saisissez jj/mm/aaaa.',
  },
  R16: {
    title: 'Notification avant le lancement',
    source: 'Logique',
    message: "La notification ({notif}) est avant le lancement ({lanc}). Corrigez l'ordre.",
  },
  R17: {
    title: 'Marché actuel à renouveler ou à reconduire',
    source: 'Bilan SSPASER, action 1',
    message: 'Renouvellement : indiquez le n° et la date de fin du marché actuel.',
    number: 'Renouvellement : indiquez le n° du marché actuel.',
    end: 'Renouvellement : indiquez la date de fin du marché actuel.',
  },
  R29: {
    title: 'Critère environnemental',
    source: 'CCP, art. R2152-7 ; décret 2022-767',
    message: 'Lancement à partir du {date} : prévoyez un critère environnemental (ou le coût global).',
  },
  R30: {
    title: "Clause d'exécution environnementale",
    source: 'CCP, art. L2112-2 ; loi 2021-1104, art. 35',
    message: "Lancement à partir du {date} : prévoyez une clause d'exécution environnementale.",
  },
};
