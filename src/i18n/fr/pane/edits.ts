import { count, plural } from './counting';
import { entry } from './entry';

const cells = (n: number) => plural(n, 'modification', 'modifications');

/** Fixes, completions, waivers and undo: what is proposed, and what became of it. */
export const edits = {
  proposal: 'Correction',
  choose: 'Quelle correction ?',
  before: 'Avant',
  after: 'Après',
  empty: 'vide',
  newRow: 'Nouvelle ligne',
  newRows: 'Lignes à ajouter',
  otherCells: 'Autres cellules',
  more: (n: number) => `et ${plural(n, 'autre cellule', 'autres cellules')}`,
  apply: 'Corriger',
  fixAll: (n: number) => `Tout corriger (${count(n)})…`,
  /** After `fixAll`, for screen readers. */
  fixAllOf: (rule: string) => ` contrôle ${rule}`,
  cannotPreview: 'L’aperçu de la correction n’a pas pu être préparé : relancez la vérification.',

  preview: {
    fix: (rule: string) => `Corrections du contrôle ${rule}`,
    completion: 'Cellules à compléter',
    intro: {
      fix: 'Rien n’est encore écrit. Décochez ce qui doit rester comme il est.',
      completion:
        'Rien n’est encore écrit. Voici ce qui découle du code de nomenclature et des durées ; décochez ce qui doit rester vide.',
    },
    list: 'Aperçu des modifications',
    group: (header: string, n: number) => `${header} (${count(n)})`,
    include: (cell: string) => `Modifier ${cell}`,
    because: (reason: string) => `D’après : ${reason}`,
    refused: (n: number) => plural(n, 'cellule ne peut pas être modifiée', 'cellules ne peuvent pas être modifiées'),
    write: (n: number) => `Écrire ${cells(n)}`,
    nothing: 'Rien à écrire',
    cancel: 'Ne rien écrire',
  },

  completions: {
    title: 'Compléter depuis les codes',
    text: 'Libellé, famille, type d’achat, durée totale et autres valeurs qui découlent de ce qui est saisi. Un aperçu est montré avant d’écrire.',
    open: 'Voir ce qui peut être complété…',
  },

  waiver: {
    open: 'Accepter avec un motif…',
    title: 'Dérogation',
    reason: 'Motif',
    reasonHint: 'Le motif, votre nom et la date sont gardés dans la feuille Dérogations de ce classeur.',
    reasonMissing: 'Écrivez en quelques mots pourquoi la ligne est acceptée.',
    accept: 'Accepter',
    cancel: 'Annuler',
    notForErrors: 'Une erreur se corrige : elle n’admet pas de dérogation.',
    given: (author: string, date: string) => `Acceptée par ${author}, le ${date}`,
    withdraw: 'Retirer la dérogation',
    orphans: (n: number) => plural(n, 'dérogation sans objet', 'dérogations sans objet'),
    orphansText:
      'La ligne a changé, a disparu ou ne pose plus question : ces dérogations ne font plus taire aucune anomalie.',
    orphansList: 'Dérogations sans objet',
    withdrawOf: (label: string) => ` : ${label}`,
    withdrawAll: (n: number) => `Tout retirer (${count(n)})`,
    acceptAll: (n: number) => `Tout accepter (${count(n)})…`,
    withdrawGroup: (n: number) => `Retirer les dérogations (${count(n)})…`,
    /** What the preview of several says, by what it is about to do. */
    several: {
      waive: {
        title: 'Accepter avec un motif',
        intro: 'Rien n’est encore écrit. Un seul motif vaut pour toutes ; décochez celles qui restent à voir.',
        list: 'Anomalies à accepter',
        write: (n: number) => `Accepter ${plural(n, 'anomalie', 'anomalies')}`,
        nothing: 'Rien à accepter',
      },
      unwaive: {
        title: 'Retirer les dérogations',
        intro: 'Rien n’est encore retiré. Décochez les dérogations à garder.',
        list: 'Dérogations à retirer',
        write: (n: number) => `Retirer ${plural(n, 'dérogation', 'dérogations')}`,
        nothing: 'Rien à retirer',
      },
    },
    errorsLeft: (n: number) =>
      n < 2
        ? '1 erreur de ce groupe n’est pas dans la liste : elle se corrige, sans dérogation.'
        : `${count(n)} erreurs de ce groupe ne sont pas dans la liste : elles se corrigent, sans dérogation.`,
    all: (n: number, total: number) => `Tout cocher (${count(n)} sur ${count(total)})`,
    listHint: 'Flèches haut et bas pour parcourir, Espace pour cocher ou décocher.',
    keep: 'Ne rien changer',
    withdrawGiven: (n: number): string => (n < 2 ? 'Retirer cette dérogation' : `Retirer ces ${count(n)} dérogations`),
    /** The sheet keeps its French name in every language. */
    sheet: 'Dérogations',
  },

  author: {
    label: 'Votre nom',
    hint: 'Inscrit dans les feuilles Journal et Dérogations de ce classeur. Il n’est pas gardé ailleurs.',
    missing: 'Indiquez votre nom.',
  },

  undo: {
    last: (rule: string | null, n: number) => `Dernière action : ${cells(n)}${rule === null ? '' : ` (${rule})`}`,
    button: 'Annuler la dernière action',
  },

  outcome: {
    region: 'Résultat de l’action',
    done: {
      fix: (n: number) => plural(n, 'modification faite.', 'modifications faites.'),
      completion: (n: number) => plural(n, 'cellule complétée.', 'cellules complétées.'),
      undo: (n: number) => plural(n, 'modification annulée.', 'modifications annulées.'),
      waive: (n: number): string => (n < 2 ? 'Dérogation enregistrée.' : `${count(n)} dérogations enregistrées.`),
      unwaive: (n: number): string => (n < 2 ? 'Dérogation retirée.' : `${count(n)} dérogations retirées.`),
      entry: entry.done,
      rowAdded: entry.added,
      answers: entry.answered,
      mapping: () => 'Choix gardés dans le classeur.',
    },
    nothing: {
      fix: 'Rien n’a été modifié.',
      completion: 'Rien à compléter : tout ce qui découle des codes est déjà écrit.',
      undo: 'Rien n’a été annulé.',
      waive: 'Rien n’a changé.',
      unwaive: 'Rien n’a changé.',
      entry: entry.nothingDone,
      rowAdded: entry.nothingDone,
      answers: entry.nothingDone,
      mapping: 'Rien n’a changé.',
    },
    refused: (n: number) =>
      plural(n, 'cellule est restée comme elle était :', 'cellules sont restées comme elles étaient :'),
    others: (n: number) => `et ${plural(n, 'autre', 'autres')} ; le détail copié les donne toutes.`,
    replaceFormulas: (n: number) => `Remplacer ${plural(n, 'formule', 'formules')} par la valeur`,
    goTo: (cell: string) => `Aller à ${cell}`,
    close: 'Fermer',
  },
  stale: 'Le classeur a changé depuis cette vérification : relancez Vérifier.',
};
