/** « feuille « Données » » when the place is known, nothing otherwise. */
const on = (sheet: string) => (sheet ? ` de la feuille « ${sheet} »` : '');

/** What goes wrong outside the census itself: in Excel, in the file, or because the user stopped it. */
export const errors = {
  /** Refusals of Excel, by the stable code of `ExcelFailure`; the argument is a sheet name or empty. */
  excel: {
    CELL_EDIT_MODE: () =>
      'Une cellule est en cours de saisie. Terminez la saisie dans la cellule (Entrée ou Échap), puis recommencez.',
    DIALOG_OPEN: () => 'Une boîte de dialogue d’Excel est ouverte. Fermez-la, puis recommencez.',
    REQUEST_TOO_LARGE: () =>
      'Excel refuse un envoi trop volumineux. Recommencez ; si le refus persiste, ouvrez le classeur dans Excel pour ordinateur.',
    RESPONSE_TOO_LARGE: () =>
      'Excel refuse de renvoyer autant de données à la fois. Recommencez ; si le refus persiste, ouvrez le classeur dans Excel pour ordinateur.',
    RANGE_TOO_LARGE: (sheet: string) =>
      `La zone utilisée${on(sheet)} est trop grande pour être lue. Supprimez les lignes et les colonnes vides situées après les données, enregistrez, puis recommencez.`,
    SHEET_PROTECTED: (sheet: string) =>
      `La feuille « ${sheet} » est protégée et ne peut pas être réécrite. Ôtez sa protection (Révision > Ôter la protection de la feuille), puis recommencez.`,
    ROWS_PROTECTED: (sheet: string) =>
      `La feuille « ${sheet} » est protégée : ses lignes ne peuvent être ni masquées, ni affichées. Ôtez sa protection (Révision > Ôter la protection de la feuille), puis recommencez.`,
    WORKBOOK_PROTECTED: () =>
      'La structure du classeur est protégée : les feuilles de résultats ne peuvent pas être ajoutées. Ôtez la protection (Révision > Protéger le classeur), puis recommencez. Rien n’a été écrit.',
    ACCESS_DENIED: () =>
      'Excel refuse l’accès : la feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection ou ouvrez le classeur en modification, puis recommencez.',
    EXCEL_BUSY: () => 'Excel est occupé et n’a pas pu répondre. Attendez quelques secondes, puis recommencez.',
    MEMORY_LIMIT: () =>
      'Excel manque de mémoire. Fermez les autres classeurs, puis recommencez, de préférence dans Excel pour ordinateur.',
    SESSION_LOST: () => 'La session avec Excel a expiré. Rechargez le classeur, puis recommencez.',
    SYNC_TIMEOUT: () =>
      'Excel n’a pas répondu dans le temps imparti. Ce qui a été demandé n’est peut-être pas fait : recommencez ; si rien ne change, rechargez le classeur.',
    API_MISSING: () =>
      'Cette version d’Excel ne connaît pas une fonction nécessaire au complément. Mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.',
    EXCEL_TOO_OLD: () =>
      'Cette version d’Excel est trop ancienne pour le complément (il demande ExcelApi 1.9, soit Excel 2021 ou Microsoft 365). Mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.',
    ITEM_NOT_FOUND: (sheet: string) =>
      `Une feuille, un tableau ou une cellule${on(sheet)} n’existe plus. Vérifiez qu’elle n’a pas été supprimée ou renommée, puis recommencez.`,
    NAME_TAKEN: () =>
      'Un nom de feuille ou de tableau est déjà pris dans le classeur. Renommez l’élément qui le porte, puis recommencez.',
    FILTERED_RANGE: () => 'Un filtre empêche l’écriture. Effacez le filtre (Données > Effacer), puis recommencez.',
    MERGED_RANGE: () => 'Des cellules fusionnées empêchent l’écriture. Annulez la fusion, puis recommencez.',
    RANGE_CONFLICT: () =>
      'Un tableau, un tableau croisé ou une matrice occupe déjà la place. Déplacez-le, puis recommencez.',
    SHEETS_LEFT: (sheets: string) =>
      `Excel n’a pas pu retirer les feuilles reprises de l’autre classeur (${sheets}). Supprimez-les, puis recommencez.`,
    EXCEL_REFUSED: () => 'Excel a refusé l’opération. Enregistrez le classeur, rouvrez-le, puis recommencez.',
    EXCEL_ERROR: () => 'Excel a signalé une erreur interne. Enregistrez le classeur, rouvrez-le, puis recommencez.',
  },
  /** Files that are no usable workbook, by the code of the opener. */
  file: {
    NOT_A_WORKBOOK: (file: string) =>
      `« ${file} » n’est pas un classeur Excel. Choisissez un fichier .xlsx ou .xlsm enregistré par Excel.`,
    ENCRYPTED: (file: string) =>
      `« ${file} » est protégé par un mot de passe à l’ouverture. Ouvrez-le dans Excel, retirez le mot de passe (Fichier > Informations > Protéger le classeur), enregistrez, puis recommencez.`,
    LEGACY_FORMAT: (file: string) =>
      `« ${file} » est dans un format d’Excel que l’outil ne lit pas (.xls ou .xlsb). Ouvrez-le dans Excel, enregistrez-le en .xlsx, puis recommencez.`,
    DAMAGED: (file: string) =>
      `« ${file} » est endommagé et ne peut pas être lu. Ouvrez-le dans Excel, acceptez la réparation, enregistrez une copie, puis recommencez avec elle.`,
    TOO_LARGE: (file: string) =>
      `« ${file} » est trop volumineux pour être lu. Retirez les feuilles qui ne servent pas au recensement, puis recommencez.`,
    FILE_NOT_FOUND: (file: string) => `Le fichier « ${file} » n’existe pas. Vérifiez son nom et son dossier.`,
    FILE_UNREADABLE: (file: string) =>
      `« ${file} » ne peut pas être lu : c’est un dossier, ou l’accès est refusé. Indiquez un classeur que vous avez le droit d’ouvrir.`,
    OUTPUT_FOLDER_MISSING: (folder: string) =>
      `Le dossier de sortie « ${folder} » n’existe pas. Créez-le ou indiquez-en un autre après -o.`,
    OUTPUT_UNWRITABLE: (file: string) =>
      `« ${file} » ne peut pas être écrit : c’est un dossier, ou l’accès est refusé. Indiquez un autre fichier après -o.`,
    OUTPUT_EXTENSION: (file: string) =>
      `« ${file} » n’a pas l’extension du classeur lu. Un classeur .xlsx s’enregistre en .xlsx, un classeur avec macros en .xlsm.`,
  },
  /** Waivers that cannot be. */
  waivers: {
    WAIVER_OF_ERROR: (rule: string, cell: string) =>
      `L’erreur ${rule} en ${cell} doit être corrigée : seuls les avertissements et les informations admettent une dérogation.`,
    WAIVER_WITHOUT_REASON: () =>
      'Une dérogation demande un motif : écrivez en quelques mots pourquoi la ligne est acceptée.',
    WAIVER_WITHOUT_AUTHOR: () => 'Une dérogation demande un auteur : indiquez votre nom.',
  },
  /** SSPASER sheets that cannot be filled in. */
  sspaser: {
    SSPASER_NOT_ASKED: (row: number) =>
      `La ligne ${row} n’est pas une consultation à lancer de l’année : elle n’a pas de fiche SSPASER. Vérifiez sa nature, son année et son statut.`,
    SSPASER_NOT_AN_ANSWER: (answer: string, answers: string) =>
      `« ${answer} » n’est pas une réponse à cette question. Choisissez : ${answers}.`,
  },
  /** Workbooks of an earlier census that cannot be compared with; the arguments are the file and a year. */
  previous: {
    PREVIOUS_NEEDS_EXCEL: (file: string, _year: number) =>
      `Cette version d’Excel ne sait pas lire « ${file} » depuis ce classeur (il faut ExcelApi 1.13). Copiez la feuille du recensement précédent dans ce classeur, puis recommencez.`,
    PREVIOUS_UNREADABLE: (file: string, _year: number) =>
      `« ${file} » n’est pas un classeur Excel lisible. Choisissez un fichier .xlsx ou .xlsm sans mot de passe, enregistré par Excel.`,
    PREVIOUS_UNSUPPORTED: (file: string, _year: number) =>
      `Excel n’a pas pu reprendre les feuilles de « ${file} » (graphiques, commentaires ou tableaux croisés). Copiez la seule feuille du recensement dans un classeur vide, puis recommencez avec lui.`,
    PREVIOUS_NOT_FOUND: (file: string, _year: number) =>
      `Aucun recensement complet n’a été trouvé dans « ${file} ». Vérifiez que sa feuille a son en-tête et toutes ses colonnes obligatoires, puis recommencez.`,
    PREVIOUS_NOT_EARLIER: (file: string, year: number) =>
      `Le recensement de « ${file} » porte sur ${year} : il n’est pas antérieur à celui de ce classeur. Donnez celui d’une année précédente.`,
  },
  CANCELLED: 'L’opération a été arrêtée à votre demande.',
  PART_NOT_LOADED:
    'Une partie du complément n’a pas pu être chargée : le réseau ne répond pas. Vérifiez la connexion, puis recommencez. Le classeur n’a pas changé.',
  UNEXPECTED:
    'Une erreur imprévue s’est produite. Enregistrez le classeur, rouvrez-le, puis recommencez ; si l’erreur revient, transmettez ce message au support.',
};
