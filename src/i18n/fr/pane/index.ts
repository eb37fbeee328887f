import type { Severity } from '../../../census/finding';
import { campaign } from './campaign';
import { count, plural } from './counting';
import { edits } from './edits';
import { entry } from './entry';
import { findings } from './findings';
import { indicators } from './indicators';
import { settings } from './settings';

const severityName: Record<Severity, string> = { erreur: 'Erreur', avertissement: 'Avertissement', info: 'Info' };
const severityPlural: Record<Severity, string> = { erreur: 'Erreurs', avertissement: 'Avertissements', info: 'Infos' };
const severityCount = (severity: Severity, n: number) =>
  ({
    erreur: plural(n, 'erreur', 'erreurs'),
    avertissement: plural(n, 'avertissement', 'avertissements'),
    info: plural(n, 'info', 'infos'),
  })[severity];

/** Texts of the task pane. Plain spaces here: the pane puts the no-break ones that French asks for (`view-model/typography.ts`). */
export const pane = {
  product: 'Recensement des achats',
  help: 'Aide',
  helpPage: 'aide.html',
  version: (version: string) => `Version ${version}`,
  keyboardHint: 'F6 passe de la feuille au volet et inversement.',

  starting: 'Démarrage…',
  startingSlow: 'Excel tarde à répondre. Si rien ne vient, fermez le volet puis rouvrez-le.',
  noOffice: {
    outside: {
      title: 'Ouvrez ce volet dans Excel',
      text: 'Cette page est le volet d’un complément Excel : ouverte seule, elle n’a pas de classeur à vérifier. Dans Excel, choisissez l’onglet Recensement, puis Volet.',
    },
    notLoaded: {
      title: 'Office ne répond pas',
      text: 'Le script d’Office n’a pas pu être chargé. Vérifiez la connexion au réseau, puis fermez le volet et rouvrez-le. Si cela persiste, demandez au support d’autoriser l’adresse appsforoffice.microsoft.com.',
    },
  },
  oldExcel: {
    title: 'Cette version d’Excel est trop ancienne',
    text: (needed: string, found: string | null) =>
      `Le complément demande ExcelApi ${needed} ; ${found ? `cet Excel s’arrête à ${found}` : 'cet Excel n’en offre aucune version'}. Utilisez Excel sur le web, Microsoft 365 ou Office LTSC 2021 au moins.`,
  },
  limitedExcel: {
    notices: (n: number) => `Ce que cette version d’Excel ne permet pas (${count(n)})`,
    since: (text: string, version: string) => `${text} Possible à partir d’ExcelApi ${version}.`,
    without: {
      pivots:
        'Cet Excel n’a pas de tableaux croisés dynamiques que le complément puisse créer : Synthèses contient les mêmes chiffres en formules.',
      resizeTables:
        'Cet Excel ne sait pas redimensionner un tableau : ceux du complément sont refaits à chaque calcul, et les formules qui les nomment peuvent devenir de simples références de cellules.',
      pivotAltTexts: 'Cet Excel ne garde pas de description des tableaux croisés dynamiques pour les lecteurs d’écran.',
      otherWorkbooks:
        'Cet Excel ne sait pas lire un autre classeur : pour comparer deux recensements, copiez la feuille de l’an passé dans ce classeur.',
    },
  },

  check: 'Vérifier',
  report: 'Calculer',
  checkTip: 'Contrôle chaque ligne du recensement ; n’écrit rien.',
  reportTip:
    'Écrit les feuilles de résultats dans ce classeur : contrôles, indicateurs, synthèses, calendrier, budget, bilan.',
  actions: 'Actions',

  idle: {
    title: 'Prêt à vérifier ce classeur',
    text: 'Vérifier contrôle le recensement sans rien écrire. Calculer écrit aussi les feuilles de résultats, à côté des vôtres.',
  },

  working: {
    check: 'Vérification en cours',
    report: 'Calcul en cours',
    prepare: 'Préparation de l’aperçu',
    columns: 'Lecture des en-têtes',
    fix: 'Correction en cours',
    completion: 'Remplissage des cellules',
    undo: 'Annulation en cours',
    waive: 'Enregistrement de dérogations',
    unwaive: 'Retrait de dérogations',
    entry: entry.working,
    files: 'Lecture du fichier',
    publish: 'Préparation des fichiers à publier',
    consolidate: 'Rassemblement des classeurs',
    template: 'Écriture du modèle',
    mapping: 'Enregistrement de vos choix',
    display: 'Mise à jour de l’affichage',
  },
  progressStep: (done: number, total: number) => `Étape ${count(Math.min(done + 1, total))} sur ${count(total)}`,
  progressStart: 'Préparation…',
  cancel: 'Annuler',
  cancelling: 'Annulation…',
  cancelled: { check: 'Vérification annulée.', report: 'Calcul annulé.', files: 'Annulé : rien n’a été écrit.' },

  status: {
    title: 'Recensement trouvé',
    sheet: 'Feuille',
    place: (table: string | null, row: number) =>
      `${table === null ? 'plage' : `tableau ${table}`}, en-têtes ligne ${row}`,
    needs: 'Besoins',
    rows: (n: number) => plural(n, 'ligne', 'lignes'),
    year: 'Année',
    years: (needs: number, campaign: number) => `${needs} (campagne ${campaign})`,
    columns: 'Colonnes',
    known: (n: number) => plural(n, 'reconnue', 'reconnues'),
    unknown: (n: number) => plural(n, 'inconnue', 'inconnues'),
    result: 'Constat',
    noFinding: 'aucune anomalie',
  },

  /** Between a label and what follows it. */
  separator: ' : ',

  severityName,
  severityPlural,
  severityCount,

  navigation: 'Pages du volet',
  pages: {
    home: 'Accueil',
    checks: 'Contrôles',
    entry: 'Saisie',
    indicators: 'Indicateurs',
    campaign: 'Campagne',
    settings: 'Réglages',
  },
  openCount: (n: number) => `(${count(n)})`,
  openFindings: (n: number) => `Voir ${plural(n, 'anomalie', 'anomalies')}`,
  openWaived: (n: number) => `Voir ${plural(n, 'dérogation', 'dérogations')}`,

  findings,
  edits,
  entry,
  indicators,
  campaign,
  settings,

  emptyCensus: {
    title: 'Le recensement est prêt',
    text: (sheet: string, row: number, year: number) =>
      `Aucun besoin n’est encore saisi pour ${year}. Commencez avec le formulaire, ou écrivez dans la feuille « ${sheet} » à partir de la ligne ${row}.`,
    live: 'Les contrôles suivent ce que vous saisissez.',
    start: 'Saisir le premier besoin',
    goTo: 'Écrire dans la feuille',
  },

  pageBroken: {
    title: 'Page en panne',
    text: 'Une erreur imprévue empêche de montrer cette page. Réessayez ; si elle revient, fermez le volet puis rouvrez-le.',
  },
  pageNotLoaded: {
    title: 'Page non chargée',
    text: 'Le réseau ne répond pas. Vérifiez la connexion, puis réessayez : ce qui est déjà affiché ailleurs dans le volet reste là.',
  },

  notices: (n: number) => `À savoir (${count(n)})`,
  written: {
    title: (n: number): string => (n < 2 ? 'Feuille écrite' : 'Feuilles écrites'),
    goTo: (sheet: string) => `Aller à la feuille ${sheet}`,
  },

  failure: {
    title: {
      check: 'La vérification n’a pas abouti',
      report: 'Le calcul n’a pas abouti',
      go: 'Cellule introuvable',
      prepare: 'L’aperçu n’a pas pu être préparé',
      columns: 'Les en-têtes n’ont pas pu être lus',
      fix: 'La correction n’a pas abouti',
      completion: 'Les cellules n’ont pas été complétées',
      undo: 'L’annulation n’a pas abouti',
      waive: 'L’enregistrement n’a pas abouti',
      unwaive: 'Le retrait n’a pas abouti',
      entry: entry.failed,
      files: 'Le fichier n’a pas pu être lu',
      publish: 'Les fichiers n’ont pas pu être préparés',
      consolidate: 'Les classeurs n’ont pas été rassemblés',
      template: 'Le modèle n’a pas été écrit',
      mapping: 'Vos choix n’ont pas été gardés',
      display: 'L’affichage de la feuille n’a pas changé',
    },
    noCensus: 'Aucun recensement dans ce classeur',
    empty: 'Le recensement est vide',
    ambiguous: 'Plusieurs feuilles possibles',
    ambiguousText: 'Plusieurs feuilles peuvent être le recensement. Choisissez celle à utiliser.',
    chooseSheet: 'Feuille du recensement',
    choose: 'Choisir cette feuille',
    code: (code: string) => `Code ${code}`,
    copy: 'Copier le détail',
    copied: 'Détail copié',
    notCopied: 'La copie est refusée ; le détail est affiché ci-dessous.',
    detail: 'Détail',
    retry: 'Réessayer',
    mapColumns: 'Désigner les colonnes',
    close: 'Fermer le message',
  },

  announce: {
    step: (working: string, label: string) => `${working} : ${label}`,
    checkDone: (total: string, parts: string) => `Vérification terminée : ${total}${parts ? `, dont ${parts}` : ''}.`,
    checkEmpty: 'Vérification terminée : le recensement est prêt, aucun besoin n’est encore saisi.',
    checkClean: 'Vérification terminée : aucune anomalie.',
    reportDone: (sheets: string) => `Calcul terminé. ${sheets}.`,
    sheets: (n: number) => plural(n, 'feuille écrite', 'feuilles écrites'),
  },
};
