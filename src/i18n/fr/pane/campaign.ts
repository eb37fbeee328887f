import { count, plural } from './counting';

/** Page « Campagne ». */
export const campaign = {
  title: 'Campagne',
  year: (needs: number, campaign: number) => `Campagne ${campaign}, besoins de ${needs}`,
  notChecked:
    'Choisissez Vérifier pour voir où en sont les directions et les paramètres de l’année. Le reste de cette page se fait sans attendre.',

  progress: {
    title: 'Avancement',
    summary: (rows: number, complete: number) => {
      if (rows === 0) return 'Aucune ligne.';
      const done = complete === 0 ? 'aucune complète' : `dont ${plural(complete, 'complète', 'complètes')}`;
      return rows === 1 ? `1 ligne, ${complete === 0 ? 'incomplète' : 'complète'}.` : `${count(rows)} lignes, ${done}.`;
    },
    complete: 'Une ligne est complète quand elle n’a ni erreur ni cellule obligatoire vide.',
    list: 'Avancement par direction',
    showAll: (n: number) => `Voir les ${count(n)} directions`,
    showOpen: 'Seulement celles qui ont des lignes à compléter',
    rows: (n: number) => plural(n, 'ligne', 'lignes'),
    completeRows: (n: number) => (n === 0 ? 'aucune complète' : plural(n, 'complète', 'complètes')),
    errors: (n: number) => plural(n, 'erreur', 'erreurs'),
    warnings: (n: number) => plural(n, 'avertissement', 'avertissements'),
    unknown: 'Sans direction reconnue',
    goTo: (name: string, row: number) => `${name} : aller à sa première ligne, ligne ${row}`,
    otherYears: (n: number) =>
      `${plural(n, 'ligne d’une autre année n’est pas comptée', 'lignes d’une autre année ne sont pas comptées')} ici.`,
    silent: (n: number) => `${plural(n, 'direction', 'directions')} sans aucun besoin`,
    allAnswered: 'Toutes les directions de la table Directions ont au moins un besoin.',
    noList:
      'Ce classeur n’a pas de table Directions : ajoutez-la (colonnes Direction et Sigle) pour savoir qui n’a pas encore répondu.',
    copySilent: 'Copier cette liste',
    copied: 'Liste copiée',
    notCopied: 'La copie est refusée.',
  },

  parameters: {
    title: 'Paramètres de l’année',
    text: 'Ils se modifient dans les tables du classeur ; relancez ensuite Vérifier.',
    campaignYear: 'Année de campagne',
    needsYear: 'Année des besoins',
    firstCampaign: 'Première campagne',
    monthlyCapacity: 'Consultations par mois',
    contractsFrom: 'Registre des marchés complet depuis',
    notSaid: 'non indiqué',
    noCampaign:
      'Ce classeur n’a pas de table Campagne : l’année vient des lignes. Pour la fixer, ajoutez une feuille Campagne avec les colonnes Paramètre et Valeur.',
    tables: {
      Campagne: 'Campagne',
      Directions: 'Directions',
      Nomenclature: 'Nomenclature',
      Seuils: 'Seuils',
      TauxAGEC: 'Taux AGEC',
      Delais: 'Délais',
      Cibles: 'Cibles',
    },
    goTo: (table: string) => `Aller à la table ${table}`,
    absent: (tables: string, n: number) =>
      `${n === 1 ? 'Table absente' : 'Tables absentes'} de ce classeur : ${tables}. Les valeurs du complément s’appliquent.`,
  },

  previous: {
    title: 'Comparer à l’année précédente',
    text: 'Choisissez le classeur du recensement précédent : Calculer y compare celui-ci dans la feuille Comparaison. Le fichier est seulement lu, et oublié à la fermeture du volet.',
    inWorkbook:
      'Sans fichier, Calculer compare au recensement de l’année précédente s’il est sur une autre feuille de ce classeur.',
    choose: 'Choisir un fichier…',
    change: 'Choisir un autre fichier…',
    forget: 'Ne plus comparer',
    chosen: (file: string) => `Classeur choisi : ${file}`,
    report: 'Calculer avec ce classeur',
    needsExcel:
      'Cette version d’Excel ne lit pas d’autre classeur. Copiez la feuille du recensement précédent dans ce classeur : Calculer l’y trouvera.',
  },

  consolidate: {
    title: 'Rassembler les classeurs des directions',
    text: 'Choisissez les classeurs remplis par les directions : leurs besoins sont réunis ici, avec le fichier et la ligne d’où vient chacun. Le premier donne les paramètres et les registres. Les fichiers sont seulement lus.',
    notEmpty:
      'Le recensement commun s’écrit dans un classeur vide : créez un nouveau classeur, ouvrez-y le volet, puis revenez à cette page. En ligne de commande : recensement consolider *.xlsx -o commun.xlsx',
    needsExcel:
      'Cette version d’Excel ne lit pas d’autre classeur. En ligne de commande : recensement consolider *.xlsx -o commun.xlsx',
    choose: 'Choisir les fichiers…',
    done: (files: number, rows: number) =>
      `${plural(rows, 'besoin réuni', 'besoins réunis')}, de ${plural(files, 'fichier', 'fichiers')}.`,
    fileRows: (file: string, rows: number) => `${file} : ${plural(rows, 'ligne', 'lignes')}`,
    fileIssues: (n: number) => plural(n, 'point à voir', 'points à voir'),
    failed: (file: string, message: string) => `${file} : ${message}`,
    failures: (n: number) => plural(n, 'fichier n’a pas été repris', 'fichiers n’ont pas été repris'),
    missing: (departments: string, n: number) =>
      `${n === 1 ? 'Direction' : 'Directions'} sans aucun besoin : ${departments}.`,
  },
  template: {
    title: 'Préparer une campagne',
    text: 'Écrit dans ce classeur vide le modèle du recensement : guide, listes déroulantes, tables de paramètres. Avec le classeur de l’an dernier, ses listes, ses paramètres et les besoins qui découlent des marchés en cours y sont repris.',
    year: 'Année de la campagne',
    yearHint: (needs: number) => `Les besoins sont ceux de ${needs}.`,
    yearWrong: 'Indiquez une année entre 2000 et 2100.',
    source: 'Reprendre un classeur…',
    sourceChosen: (file: string) => `Repris de ${file}.`,
    withoutSource: 'Sans classeur repris.',
    drop: 'Ne rien reprendre',
    write: 'Écrire le modèle',
    done: (year: number) => `Modèle des besoins de ${year} écrit dans ce classeur.`,
    filled: (renewals: number, extensions: number) =>
      `Déjà remplis d’après les marchés : ${plural(renewals, 'besoin à renouveler', 'besoins à renouveler')}, ${plural(extensions, 'marché à reconduire', 'marchés à reconduire')}.`,
    perDepartment:
      'Pour un classeur par direction, en ligne de commande : recensement modele -o dossier --annee 2026 --depuis classeur.xlsx',
  },
  fileFailures: {
    FILE_UNREADABLE: 'Ce fichier n’est pas un classeur Excel (.xlsx ou .xlsm), ou il est protégé par un mot de passe.',
    FILE_1904:
      'Ce classeur compte ses dates depuis 1904 : rassemblez-le en ligne de commande, ou décochez d’abord « Utiliser le calendrier depuis 1904 » dans ses options.',
  },

  publish: {
    title: 'Publier en données ouvertes',
    text: 'Besoins, projets au format APProch, déclaration AGEC et indicateurs, en fichiers CSV et JSON décrits par un datapackage.json. Le référent, les commentaires, les courriels et les téléphones n’y figurent pas. Les fichiers sont faits ici : rien n’est envoyé.',
    prepare: 'Préparer les fichiers',
    again: 'Préparer à nouveau',
    list: 'Fichiers à publier',
    fileRows: (n: number) => plural(n, 'ligne', 'lignes'),
    size: (kilobytes: string) => `${kilobytes} ko`,
    locale: 'fr-FR',
    download: 'Enregistrer',
    downloadFile: (file: string) => `Enregistrer ${file}`,
    copy: 'Copier',
    copyFile: (file: string) => `Copier le contenu de ${file}`,
    copied: (file: string) => `Contenu de ${file} copié.`,
    notCopied: 'La copie est refusée : enregistrez le fichier.',
  },

  news: {
    previousChosen: 'Classeur de comparaison choisi.',
    previousForgotten: 'Plus de classeur de comparaison.',
    published: (n: number) => `${plural(n, 'fichier prêt', 'fichiers prêts')} à enregistrer.`,
    prepared: (year: number) => `Modèle des besoins de ${year} écrit.`,
    consolidated: (rows: number) => `${plural(rows, 'besoin réuni', 'besoins réunis')}.`,
  },
};
