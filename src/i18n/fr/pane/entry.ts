import { count, plural } from './counting';

/** `open` is the row in the form, `null` for a need that has none yet. */
const notWritten = (open: number | null, need: string): string =>
  open === null ? `${need} n’est pas écrit` : `la ligne ${open} n’est pas écrite`;

/** Page « Saisie ». */
export const entry = {
  notChecked: {
    title: 'Saisir un besoin',
    text: 'Vérifiez d’abord le classeur : le formulaire reprend ses colonnes, ses listes et sa nomenclature.',
    check: 'Vérifier et saisir',
  },
  nothing: {
    title: 'Aucune ligne choisie',
    text: 'Sélectionnez une ligne du recensement dans la feuille, ou saisissez un nouveau besoin.',
  },
  opening: 'Ouverture de la ligne…',
  gone: 'Cette ligne n’est plus à sa place dans la feuille. Rien n’est écrit : recopiez ce qui doit l’être, puis choisissez la ligne à nouveau.',

  form: 'Formulaire du besoin',
  row: (row: number) => `Ligne ${row}`,
  newNeed: 'Nouveau besoin',
  newNeedOn: (row: number) => `Nouveau besoin, ligne ${row}`,
  startNew: 'Nouveau besoin',
  write: 'Écrire la ligne',
  add: 'Ajouter la ligne',
  discard: 'Abandonner',
  shortcut: 'Ctrl+Entrée écrit la ligne.',
  unsaved: (n: number) => plural(n, 'cellule à écrire', 'cellules à écrire'),
  unchanged: 'Rien à écrire',
  /** Name of the tab, for screen readers. */
  tabUnsaved: (page: string) => `${page}, modifications non écrites`,

  waiting: {
    row: (row: number, open: number | null) =>
      `La ligne ${row} est sélectionnée, mais ${notWritten(open, 'le nouveau besoin')}.`,
    newNeed: (open: number | null) => `Un nouveau besoin est demandé, mais ${notWritten(open, 'le précédent')}.`,
    write: 'Écrire et passer',
    discard: 'Abandonner et passer',
    stay: 'Rester',
  },
  changed: (columns: string) =>
    `Modifié dans la feuille pendant la saisie : ${columns}. Les valeurs montrées sont celles d’à présent.`,

  sections: {
    what: 'Quoi',
    who: 'Pour qui',
    current: 'Marché actuel',
    amount: 'Combien et pour combien de temps',
    when: 'Quand',
    procedure: 'Procédure',
    responsible: 'Achats responsables',
    budget: 'Budget',
    follow: 'Suivi',
  },
  more: (n: number) => plural(n, 'autre champ', 'autres champs'),
  /** After `more`, for screen readers. */
  moreOf: (section: string) => ` de la partie ${section}`,
  formula: 'Calculé par une formule de la feuille.',
  noFormulas: (row: number) =>
    `Les formules de la ligne ${row} n’ont pas pu être recopiées : tirez celles de la ligne du dessus.`,
  expected: (value: string) => `La formule devrait donner ${value}.`,
  willBe: (value: string) => `Sera écrit : ${value}`,
  spread: 'Rempli d’après la durée saisie.',
  none: '(vide)',
  hints: {
    amount: 'Par exemple 12 k€, 1,2 M€',
    date: 'Par exemple 15/03/2027, T2 2027',
    duration: 'Par exemple 4 ans, 1 an + 3 recond.',
    extension: 'Par exemple 12 mois, 1 an',
  },
  dateHelp: (year: number) => `Écrivez un jour (15/03/${year}), un mois (mars ${year}) ou un trimestre (T2 ${year}).`,
  fix: (value: string) => `Corriger : ${value}`,
  proposals: 'À compléter',
  propose: (value: string) => `Proposé : ${value}`,
  because: (reason: string) => `d’après ${reason}`,
  takeAll: (n: number) => `Reprendre ${plural(n, 'valeur proposée', 'valeurs proposées')}`,

  code: {
    search: 'Mots ou code',
    list: 'Codes proposés',
    found: (n: number) => plural(n, 'code proposé', 'codes proposés'),
    option: (code: string, label: string, type: string | null) =>
      `${code} · ${label}${type === null ? '' : ` (${type})`}`,
    chosen: (label: string, type: string | null) => `${label}${type === null ? '' : ` · ${type}`}`,
    none: 'Aucun code ne correspond à ces mots.',
  },

  flags: {
    title: 'Ce que dit le code',
    agec: (category: number) => `AGEC, catégorie ${category}`,
    insertion: 'Insertion possible',
    index: (index: string) => `Indice de ${index}`,
    egalim: 'EGalim',
  },

  total: (total: string, yearly: string, months: number) => `${total} = ${yearly} par an sur ${count(months)} mois`,

  procedure: {
    title: 'Procédure demandée',
    unknown: 'Pas encore connue',
    missing: (facts: string) => `Il manque ${facts}.`,
    facts: {
      type: 'le type d’achat',
      value: 'le montant total',
      launch: 'la date de lancement',
      threshold: 'un seuil en vigueur à la date de lancement',
    },
    and: ' et ',
    value: (amount: string, type: string, day: string) => `Valeur estimée ${amount} HT, ${type}, lancement le ${day}.`,
    reached: (amount: string, source: string) => `Le seuil de ${amount} est atteint${source}.`,
    under: (amount: string, source: string) => `Le seuil de ${amount} n’est pas atteint${source}.`,
    source: (text: string) => ` (${text})`,
    from: (day: string) => `depuis le ${day}`,
    until: (day: string) => `jusqu’au ${day}`,
    exceptions: {
      concession: 'Une concession suit ses propres règles et son propre seuil.',
      innovation: 'Achat innovant sous le seuil qui le dispense (CCP R2122-9-1).',
      special:
        'Le CPV peut être celui d’un service social ou spécifique : une procédure adaptée suffit alors (CCP R2123-1 3°), à vérifier.',
    },
    group: {
      family: (name: string, n: number, sum: string, procedure: string) =>
        `Mais les ${count(n)} besoins du code ${name} valent ensemble ${sum} : ils demandent « ${procedure} » (CCP R2121-6).`,
      unit: (name: string, n: number, sum: string, procedure: string) =>
        `Mais les ${count(n)} besoins de « ${name} » valent ensemble ${sum} : ils demandent « ${procedure} » (CCP R2121-6).`,
      works: (name: string, n: number, sum: string, procedure: string) =>
        `Mais les ${count(n)} besoins de l’opération « ${name} » valent ensemble ${sum} : ils demandent « ${procedure} » (CCP R2121-5).`,
    },
    take: 'Reprendre cette procédure',
  },

  questions: {
    title: 'Fiche SSPASER',
    open: 'Remplir la fiche SSPASER…',
    loading: 'Lecture de la fiche…',
    notAsked: 'La fiche ne concerne que les consultations à lancer dans l’année.',
    missing: (fields: string) =>
      `La fiche demande d’abord de savoir si le besoin est une consultation à lancer. À renseigner : ${fields}. Écrivez ensuite la ligne.`,
    writeFirst: 'Écrivez d’abord la ligne : la fiche part de ce qu’elle contient.',
    afterWriting: 'La fiche se remplit une fois la ligne écrite.',
    progress: (answered: number, asked: number) => `${count(answered)} sur ${plural(asked, 'réponse', 'réponses')}`,
    unanswered: '(sans réponse)',
    clauses: 'Clauses suggérées',
    take: (value: string) => `Ajouter « ${value} »`,
    write: (n: number) => `Écrire ${plural(n, 'réponse', 'réponses')}`,
  },

  working: 'Écriture de la ligne',
  failed: 'La ligne n’est pas écrite',
  done: (n: number) => plural(n, 'cellule écrite.', 'cellules écrites.'),
  added: () => 'Ligne ajoutée.',
  answered: (n: number) => plural(n, 'réponse écrite.', 'réponses écrites.'),
  nothingDone: 'Rien n’a été écrit.',
};
