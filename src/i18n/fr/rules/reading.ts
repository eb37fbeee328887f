/** Sentences on the reading of a census: what cannot be used, what was left aside. */
export const reading = {
  severity: { erreur: 'Erreur', avertissement: 'Avertissement', info: 'Information' },

  /** Why a workbook cannot be used: what is wrong, where, what to do. */
  census: {
    notFound:
      'Je ne trouve pas de recensement dans ce classeur : aucune feuille n’a les en-têtes attendus (direction, nature du besoin, intitulé, code nomenclature, montant…). Ouvrez le classeur du recensement, ou nommez « Recensement » le tableau des besoins.',
    ambiguous:
      'Plusieurs feuilles peuvent être le recensement : {feuilles}. Choisissez celle à utiliser (en ligne de commande : --feuille NOM).',
    sheetNotFound:
      'La feuille « {feuille} » n’existe pas ou ne contient pas de recensement. Feuilles possibles : {feuilles}.',
    noOtherSheet: 'aucune',
    quoted: '« {nom} »',
    empty:
      'Le recensement de la feuille « {feuille} » est prêt mais encore vide : aucun besoin sous son en-tête (ligne {ligne}). Saisissez au moins une ligne, puis recommencez.',
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
    newerTemplate:
      'Ce classeur suit la version {version} du modèle de recensement ; le complément connaît la version {connue}. Mettez le complément à jour : des colonnes peuvent être mal lues.',
    choiceOfSheet: 'La feuille choisie « {feuille} » n’est plus dans le classeur : ce choix est ignoré.',
    earlierCensus:
      'La feuille « {feuille} » est contrôlée, étant de la dernière année ; « {autre} » ({annee}) n’en fait pas partie.',
    choiceOfColumn:
      'L’en-tête « {entete} », choisi pour « {colonne} », n’est plus dans le recensement : ce choix est ignoré.',
    hiddenRows: 'Lignes masquées ou filtrées, contrôlées et comptées aussi : {nombre} (lignes {lignes}).',
    filteredRows: 'Lignes masquées par un filtre, contrôlées et comptées aussi : {nombre} (lignes {lignes}).',
    hiddenColumns: 'Colonnes masquées, lues aussi : {colonnes}.',
    otherYears:
      'Lignes d’une autre année ({annees}) : {nombre}. Elles sont contrôlées, mais hors des indicateurs de {annee}.',
    assumedYear:
      'L’année du recensement n’est indiquée nulle part : {annee} est supposée (campagne {campagne}). Remplissez la colonne « Année de recensement » ou la table Campagne.',
    noYear: 'Lignes sans année lisible : {nombre}. Elles comptent en {annee}.',
    belowTable:
      'Des lignes sont remplies sous le tableau « {table} » (à partir de la ligne {ligne}) : elles ne sont pas lues. Agrandissez le tableau pour les inclure.',
    parameterUnreadable:
      'La table « {table} » (feuille « {feuille} ») est inutilisable : il y manque {colonnes}. Les valeurs par défaut sont utilisées.',
    parameterRowsSkipped: 'Table « {table} » : lignes incomplètes ou illisibles laissées de côté : {lignes}.',
    duplicateCodes: 'Table « {table} » : codes en double ({codes}), la première ligne compte.',
  },

  L01: {
    title: 'Valeur non comprise',
    source: 'Modèle de recensement',
    message: '« {valeur} » n’est pas compris dans la colonne « {colonne} » : {attendu}.',
    notKnown:
      '« {valeur} » : valeur pas encore connue dans la colonne « {colonne} ». Elle ne compte pas ; saisissez-la dès que possible.',
    ambiguous:
      '« {valeur} » peut se lire de deux façons dans la colonne « {colonne} ». Choisissez le pourcentage voulu.',
    list: 'choisissez {valeurs}',
    /** The nearest of a list too long to be read out. */
    nearest: 'choisissez {valeurs}… ({nombre} valeurs : page Saisie du volet, ou feuille Listes du modèle)',
    yesNo: 'répondez Oui ou Non',
    integer: 'saisissez un nombre entier, sans texte',
    year: 'saisissez une année sur quatre chiffres',
    duration: 'saisissez un nombre de mois, par exemple 48',
    category: 'saisissez le numéro de la catégorie, de 1 à 17',
    share: 'saisissez un pourcentage entre 0 et 100, par exemple 20',
    hours: 'saisissez un nombre d’heures, sans texte',
    text: 'saisissez la valeur attendue',
    advice:
      'Remplacez la valeur par celle que la colonne attend ; tant qu’elle n’est pas comprise, elle ne compte nulle part.',
  },
  L02: {
    title: 'Valeur à mettre au propre',
    source: 'Modèle de recensement',
    message: '« {valeur} » se lit « {proposition} » (colonne « {colonne} »). Écrivez-le ainsi.',
    stored: '« {valeur} » est écrit en texte (colonne « {colonne} »). Enregistrez-le comme un nombre.',
    split:
      '« {valeur} » est compris (colonne « {colonne} »), mais demande plusieurs colonnes : durée initiale, nombre et durée des reconductions.',
    advice: 'Appliquez la correction proposée : la valeur compte déjà comme elle est lue.',
  },
  L03: {
    title: 'Cellule en erreur',
    source: 'Modèle de recensement',
    message:
      'La cellule de la colonne « {colonne} » est en erreur ({valeur}). Corrigez la formule ou saisissez la valeur.',
    advice: 'Corrigez la formule, ou remplacez-la par la valeur.',
  },
  L04: {
    title: 'Cellules fusionnées',
    source: 'Modèle de recensement',
    message:
      'Cellules fusionnées {plage} : seule {cellule} porte la valeur, les autres sont lues comme vides. Annulez la fusion et remplissez chaque ligne.',
    advice: 'Annulez la fusion (Accueil, Fusionner et centrer), puis recopiez la valeur dans chaque ligne.',
  },
  L05: {
    title: 'Cellule obligatoire vide',
    source: 'Modèle de recensement',
    message: 'La colonne « {colonne} » est obligatoire : saisissez la valeur.',
    advice: 'Saisissez la valeur, ou appliquez celle qui est proposée.',
  },
  L06: {
    title: 'Unité de la colonne',
    source: 'Modèle de recensement',
    message: 'La colonne « {entete} » est lue en milliers d’euros : 1 y vaut 1 000 €.',
    millions: 'La colonne « {entete} » est lue en millions d’euros : 1 y vaut 1 000 000 €.',
    years: 'La colonne « {entete} » est lue en années : 1 y vaut 12 mois.',
    fix: 'Convertir toute la colonne en « {colonne} »',
    advice: 'Vérifiez l’unité ; convertissez la colonne, en-tête compris, pour qu’elle suive le modèle.',
  },
  L07: {
    title: 'Registre : cellule illisible',
    source: 'Registres du classeur',
    message:
      'Registre « {table} », colonne « {colonne} » : « {valeur} » est illisible et ne compte nulle part. Saisissez {attendu}.',
    many: 'Registre « {table} », colonne « {colonne} » : {nombre} cellules illisibles, qui ne comptent nulle part ({cellules}). Saisissez {attendu}.',
    number: 'un nombre, sans texte',
    withoutTax: 'un montant HT, sans texte',
    date: 'une date, jj/mm/aaaa',
    list: 'une valeur de la liste',
    code: 'un code de la nomenclature',
    any: 'la valeur attendue',
    advice: 'Corrigez les cellules du registre : les indicateurs les laissent de côté tant qu’elles sont illisibles.',
  },
  L08: {
    title: 'Registre : cellule vide',
    source: 'Registres du classeur',
    message:
      'Registre « {table} », colonne « {colonne} » : cette cellule est vide. Renseignez-la : sans elle la ligne ne compte pas partout.',
    many: 'Registre « {table} », colonne « {colonne} » : {nombre} cellules vides ({cellules}). Renseignez-les : sans elles ces lignes ne comptent pas partout.',
    advice: 'Renseignez les cellules vides : une ligne incomplète manque dans les indicateurs qui en ont besoin.',
  },
  L09: {
    title: 'Registre : ligne en double',
    source: 'Registres du classeur',
    message:
      'Registre « {table} », colonne « {colonne} » : « {valeur} » est déjà saisi à la ligne {autre}. Gardez une seule des deux lignes.',
    many: 'Registre « {table} », colonne « {colonne} » : {nombre} lignes en répètent une autre ({cellules}). Gardez une seule ligne de chaque.',
    advice: 'Supprimez les lignes de trop, ou corrigez leur numéro : elles comptent deux fois.',
  },
  L10: {
    title: 'Registre : marché inconnu',
    source: 'Registres du classeur',
    message:
      'Registre « {table} », colonne « {colonne} » : « {valeur} » n’est pas dans le registre des marchés. Corrigez le numéro ou ajoutez le marché.',
    many: 'Registre « {table} », colonne « {colonne} » : {nombre} numéros ne sont pas dans le registre des marchés ({cellules}). Corrigez-les ou ajoutez les marchés.',
    advice: 'Corrigez le numéro, ou ajoutez le marché à la table MarchesNotifies.',
  },
  L11: {
    title: 'Registre : valeurs qui se contredisent',
    source: 'Registres du classeur',
    message:
      'Registre « {table} » : « {colonne} » ({valeur}) dépasse « {autre} » de la même ligne. Corrigez l’un des deux.',
    many: 'Registre « {table} » : « {colonne} » dépasse « {autre} » sur {nombre} lignes ({cellules}). Corrigez l’un des deux.',
    before:
      'Registre « {table} » : « {colonne} » ({valeur}) est avant « {autre} » de la même ligne. Corrigez l’une des deux dates.',
    manyBefore:
      'Registre « {table} » : « {colonne} » est avant « {autre} » sur {nombre} lignes ({cellules}). Corrigez l’une des deux dates.',
    advice:
      'Corrigez la valeur fausse ; si les deux sont justes (un avoir, par exemple), acceptez le contrôle avec un motif.',
  },
  L12: {
    title: 'Registre : délai qui ne suit pas les dates',
    source: 'Registres du classeur',
    message:
      'Registre « {table} » : « {colonne} » ({valeur}) ne vaut pas l’écart entre les deux dates de la ligne. Corrigez l’un des trois, ou laissez le délai si des jours de suspension en sont déduits.',
    many: 'Registre « {table} » : « {colonne} » ne vaut pas l’écart entre les deux dates sur {nombre} lignes ({cellules}). Corrigez l’un des trois, ou laissez le délai si des jours de suspension en sont déduits.',
    advice: 'Vérifiez les dates et le délai ; un délai suspendu est plus court que l’écart, et c’est normal.',
  },
};
