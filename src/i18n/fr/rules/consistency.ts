/** Sentences of the rules on duplicates, registers and published figures. */
export const consistency = {
  /** On registers that cannot be used, or not whole. */
  registers: {
    unusable:
      'Le registre « {table} » (feuille « {feuille} ») est inutilisable : il y manque {colonnes}. Ajoutez ces colonnes ou corrigez leurs en-têtes ; en attendant, les contrôles qui en dépendent ne sont pas faits.',
    unreadable:
      'Registre « {table} » (feuille « {feuille} ») : {nombre} cellule(s) illisible(s), laissées de côté : {cellules}. Corrigez-les.',
    manyUnreadable:
      'Registre « {table} » (feuille « {feuille} ») : {nombre} cellules illisibles, laissées de côté, dont {cellules}. Corrigez-les.',
    noContracts:
      "Le classeur n'a pas de registre des marchés (table MarchesNotifies) : le marché actuel n'est pas recherché, et les marchés qui finissent en {annee} sans ligne de renouvellement (R40) ne sont pas signalés.",
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
};
