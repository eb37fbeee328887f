/** Sentences of the rules on duplicates, registers and published figures. */
export const consistency = {
  /** On registers that cannot be used, or not whole. */
  registers: {
    unusable:
      'Le registre « {table} » (feuille « {feuille} ») est inutilisable : il y manque {colonnes}. Ajoutez ce qui manque ou corrigez les en-têtes ; en attendant, les contrôles qui en dépendent ne sont pas faits.',
    unknown:
      'Registre « {table} » (feuille « {feuille} ») : colonnes non reconnues, donc non lues : {colonnes}. Corrigez leur en-tête si elles comptent.',
    manyUnknown:
      'Registre « {table} » (feuille « {feuille} ») : {nombre} colonnes non reconnues, donc non lues, dont {colonnes}. Corrigez leur en-tête si elles comptent.',
    noContracts:
      'Le classeur n’a pas de registre des marchés (table MarchesNotifies) : le marché actuel n’est pas recherché, et les marchés qui finissent en {annee} sans ligne de renouvellement (R40) ne sont pas signalés.',
  },
  R39: {
    title: 'Doublon probable',
    source: 'Qualité des données',
    advice:
      'Comparez les deux lignes : passez celle de trop au statut « Abandonné », ou précisez ce qui les distingue (lot, site, marché).',
    message: 'Doublon probable : lignes {a} et {b} ({motifs}). Gardez-en une.',
    sameFamily: 'même famille',
    sameTitle: 'même objet',
    sameDepartment: 'même direction',
    departments: 'directions « {a} » et « {b} »',
    likeness: 'ressemblance {score} %',
    fix: 'Ligne {ligne} : statut « {statut} »',
  },
  R40: {
    title: 'Marchés qui finissent sans ligne de renouvellement',
    source: 'Bilan SSPASER, action 1 ; registre des marchés',
    advice: 'Ajoutez une ligne « À renouveler » par marché, ou passez-la au statut « Abandonné » si le besoin cesse.',
    message: '{n} marchés finissent en {annee} sans ligne de renouvellement : {liste}. Ajoutez-les ?',
    one: 'Un marché finit en {annee} sans ligne de renouvellement : {liste}. Ajoutez-le ?',
    ending: '{num} (le {fin})',
    workedOut: '{num} (vers le {fin}, calculé)',
    more: '… et {n} autres',
    fix: 'Créer {n} lignes « À renouveler »',
    fixOne: 'Créer la ligne « À renouveler »',
  },
  R41: {
    title: 'Code CPV invalide',
    source: 'Règlement (CE) 213/2008 ; DECP 2.0.3',
    advice: 'Écrivez les 8 chiffres du code, suivis au besoin du tiret et de sa clé, ou videz la cellule.',
    message: 'CPV « {cpv} » invalide : 8 chiffres attendus (contrôle facultatif).',
    checkDigit: 'CPV « {cpv} » : la clé après le tiret ne correspond pas au code. Corrigez-la ou retirez-la.',
  },
  R42: {
    title: 'Imputation budgétaire vide',
    source: 'Instruction M57',
    advice: 'Remplissez au moins la section ; la fonction et l’AP ou l’AE servent à la préparation budgétaire.',
    message: 'Imputation vide : indiquez section, fonction et AP/AE pour la préparation budgétaire.',
  },
  R43: {
    title: 'Pourcentage publié qui ne suit pas de ses effectifs',
    source: 'Contrôle du bilan SSPASER',
    advice: 'Remplacez le chiffre publié par le calcul, ou corrigez le numérateur ou le dénominateur.',
    message: '{pct_publie} % publié, mais {num} / {den} = {pct_calcule} %. Corrigez le chiffre ou les effectifs.',
  },
  R44: {
    title: 'Parts qui ne font pas 100 %',
    source: 'Contrôle du bilan SSPASER',
    advice: 'Vérifiez chaque part et l’arrondi de la plus grande.',
    message: 'Les parts font {somme} % au lieu de 100 %. Vérifiez les arrondis ({indicateurs}, {annee}).',
  },
};
