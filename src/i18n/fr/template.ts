/** Texts of the campaign workbook that the departments fill in. */
export const template = {
  sheets: {
    guide: 'Lisez-moi',
    census: 'Recensement',
    nomenclature: 'Nomenclature',
    departments: 'Directions',
    campaign: 'Campagne',
    thresholds: 'Seuils',
    agec: 'Taux AGEC',
    leadTimes: 'Délais',
    lists: 'Listes',
  },
  title: 'Recensement des besoins en achats {annee}',
  subtitle: 'Campagne {campagne} – {direction}',
  everyDepartment: 'toutes les directions',
  legend:
    'Montants en euros HT, dates au format jj/mm/aaaa. En-têtes foncés : à remplir toujours ; clairs : si le besoin s’y prête ; gris : se remplissent seuls.',
  legendAsGiven:
    'Montants en euros HT. Chaque ligne est telle que son fichier la donne ; les quatre dernières colonnes disent lequel. En-têtes gris : se déduisent du code et des durées (compléter).',
  groups: {
    need: 'Le besoin',
    contract: 'Marché en cours',
    tender: 'Passation',
    amounts: 'Montants',
    budget: 'Budget',
    calendar: 'Calendrier',
    responsible: 'Achat responsable',
    follow: 'Suivi',
    own: 'Autres colonnes',
    origin: 'Origine',
  },
  invalid: {
    title: 'Valeur inattendue',
    list: 'Cette valeur n’est pas dans la liste. La garder quand même ?',
    amount: 'Un montant en euros, en chiffres et sans texte, est attendu. Garder cette saisie quand même ?',
    date: 'Une date au format jj/mm/aaaa est attendue. Garder cette saisie quand même ?',
    count: 'Un nombre entier est attendu. Garder cette saisie quand même ?',
    share: 'Un pourcentage entre 0 et 100 est attendu, sans signe %. Garder cette saisie quand même ?',
  },
  guide: {
    title: 'Recensement des besoins en achats {annee}',
    subtitle: 'Campagne {campagne} – {direction} – mode d’emploi',
    lines: [
      [
        'À quoi sert ce classeur',
        'Recenser les besoins d’achats de {annee}, en lien avec la préparation budgétaire. Les colonnes sont celles que lit le complément Recensement des achats.',
      ],
      [
        'Une ligne par besoin',
        'Un besoin est une future consultation, ou un marché à reconduire. Remplissez les lignes de la feuille Recensement l’une après l’autre ; ne fusionnez pas de cellules et n’insérez pas de sous-total. Les lignes laissées vides ne comptent pas.',
      ],
      [
        'Lignes déjà remplies',
        'Elles reprennent les marchés en cours qui se terminent ou dont une période se termine : complétez-les, ou mettez leur statut à « Abandonné » avec la raison en commentaire.',
      ],
      [
        'Nature du besoin',
        'Nouveau besoin : aucun marché en cours. À renouveler : le marché arrive à son terme, une consultation est à lancer. À reconduire : le marché prévoit encore une période, aucune consultation n’est à lancer.',
      ],
      [
        'Montants',
        'En euros HT, en chiffres, sans texte. Le montant total comprend toute la durée, les reconductions, les options et tous les lots.',
      ],
      [
        'Dates',
        'Au format jj/mm/aaaa. Quand le jour du lancement n’est pas connu, un mois ou un trimestre convient : « mars {annee} », « T2 {annee} ».',
      ],
      [
        'Code nomenclature',
        'Choisissez-le dans la feuille Nomenclature : deux chiffres, un point, deux chiffres. Le libellé et les indications AGEC, insertion, indice et EGalim se remplissent seuls.',
      ],
      [
        'Données personnelles',
        'La colonne Référent sert aux échanges internes : le nom du service suffit souvent. Elle n’est jamais publiée ; n’écrivez pas de nom dans les autres colonnes.',
      ],
    ],
  },
  nomenclature: {
    title: 'Nomenclature des achats',
    note: 'Choisissez le code ici, puis recopiez-le tel quel.',
    headers: {
      code: 'Code',
      label: 'Libellé',
      family: 'Famille',
      type: 'Type d’achat',
      cpv: 'CPV',
      agec: 'Catégorie AGEC',
      insertion: 'Insertion',
      index: 'Indice',
      egalim: 'EGalim',
    },
  },
  departments: {
    title: 'Directions prescriptrices',
    note: 'La colonne « Direction prescriptrice » du recensement y puise ses valeurs.',
    headers: { code: 'Sigle', name: 'Direction' },
  },
  campaign: {
    title: 'Campagne de recensement',
    note: 'La campagne d’une année recense les besoins de l’année suivante.',
    headers: { name: 'Paramètre', value: 'Valeur' },
    lines: {
      campaignYear: 'Année de campagne',
      needsYear: 'Année des besoins',
      firstCampaign: 'Première campagne',
      version: 'Version du modèle',
    },
  },
  thresholds: {
    title: 'Seuils de la commande publique',
    note: 'Montants HT, comparés à la date de lancement de chaque consultation. Une ligne inactive ne sert à aucun contrôle : à confirmer avant de l’activer.',
    headers: {
      id: 'Identifiant',
      subject: 'Objet',
      contractType: 'Type de marché',
      buyer: 'Acheteur',
      operator: 'Opérateur',
      amount: 'Montant HT',
      start: 'Début',
      end: 'Fin',
      legalText: 'Texte',
      confidence: 'Confiance',
      active: 'Actif',
    },
  },
  agec: {
    title: 'Taux minimaux de réemploi et de recyclé (loi AGEC, article 58)',
    note: 'En pourcentage de la dépense annuelle HT. Case vide : taux à saisir depuis l’annexe du décret n° 2024-134. SO : sans objet.',
    headers: {
      number: 'N°',
      label: 'Catégorie',
      reuse: 'Réemploi {annee}',
      recycled: 'Recyclé {annee}',
      confidence: 'Confiance',
    },
    none: 'SO',
  },
  leadTimes: {
    title: 'Délais de passation',
    note: 'Jours calendaires. Hypothèses de planification, à adapter par le service ; les minimums légaux sont à saisir.',
    headers: {
      procedure: 'Procédure',
      floor: 'À partir de (HT)',
      launchToAward: 'Délai minimal (jours)',
      planned: 'Délai prévu (jours)',
      sourcing: 'Sourcing (jours)',
      notice: 'Préavis (jours)',
      legalMinimum: 'Minimum légal (jours)',
    },
  },
  lists: { several: '{premier} ; {second}' },
  carried: { note: 'Repris du classeur « {classeur} ».' },
  notices: {
    renewals: 'Marchés repris comme besoins : {nombre}.',
    noContracts: 'Le classeur « {classeur} » n’a pas de registre MarchesNotifies : aucun renouvellement n’est repris.',
    unplaced: 'Marchés sans direction connue, repris dans aucun classeur : {numeros}.',
    unplacedHere: 'Marchés dont la direction n’est pas dans la liste, repris tels quels : {numeros}.',
    undated: 'Marchés sans date de fin lisible, laissés de côté : {numeros}.',
    carried: 'Tables reprises de « {classeur} » : {tables}.',
    noDepartments: 'Sans liste de directions, la colonne « Direction prescriptrice » accepte toute valeur.',
  },
  errors: {
    DEPARTMENTS_MISSING: (workbook: string) =>
      `« ${workbook} » n’a pas de table « Directions » : la liste des directions manque. Ajoutez-la, ou donnez à SORTIE l’extension .xlsx pour un seul classeur.`,
    DEPARTMENT_UNKNOWN: (department: string) =>
      `La direction « ${department} » n’est pas dans la table « Directions » du classeur. Corrigez son nom ou ajoutez-la à la table.`,
    SHEETS_TAKEN: (sheet: string) =>
      `Le classeur a déjà une feuille « ${sheet} » : un modèle se prépare dans un classeur vide. Rien n’a été écrit.`,
    NOTHING_CONSOLIDATED: (count: string) =>
      `Aucun fichier n’a pu être repris (${count} en tout) : le recensement commun n’est pas écrit. Corrigez les fichiers, puis recommencez.`,
  },
};
