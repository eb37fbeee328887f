/** Sentences of the rules on amounts and durations. */
export const amounts = {
  R08: {
    title: 'Montant illisible',
    source: 'Organisation',
    advice: 'Saisissez un nombre, hors taxes et en euros, sans unité ni texte.',
    message: 'Le montant « {valeur} » n’est pas un nombre. Saisissez un montant HT en euros, sans texte.',
    taxIncluded: 'Le montant « {valeur} » est TTC. Saisissez un montant HT en euros, sans texte.',
    range: 'Le montant « {valeur} » est une fourchette. Saisissez un seul montant HT en euros (le plus élevé).',
    tooLarge: 'Le montant « {valeur} » est trop grand pour être un montant en euros. Corrigez-le.',
    excelError:
      'La cellule du montant est en erreur ({valeur}). Corrigez la formule ou saisissez un montant HT en euros.',
  },
  R09: {
    title: 'Montant manquant',
    source: 'CCP, art. L2111-1 et R2121-1',
    advice: 'Estimez le montant hors taxes sur toute la durée : reconductions, options, tranches et lots compris.',
    message: 'Montant manquant : estimez le montant total HT, reconductions comprises.',
    fix: '{total} ({annuel} par an × {mois} mois)',
  },
  R10: {
    title: 'Montant négatif ou nul',
    source: 'Organisation',
    advice: 'Saisissez une estimation supérieure à zéro, même grossière : elle pourra être précisée plus tard.',
    message: 'Montant négatif ou nul : corrigez-le.',
  },
  R11: {
    title: 'Total incohérent avec le montant annuel',
    source: 'CCP, art. R2121-1 (durée totale, reconductions comprises)',
    advice:
      'Vérifiez le montant annuel, la durée reconductions comprises et le total, puis corrigez celui qui est faux.',
    message: 'Le total ({total}) ne vaut pas {annuel} × {duree} mois / 12 = {attendu}. Corrigez l’un des trois.',
  },
  R12: {
    title: 'Montant inhabituel pour la famille',
    source: 'Contrôle de vraisemblance',
    advice:
      'Vérifiez l’unité : les montants se saisissent en euros, pas en milliers d’euros. Si le montant est juste, acceptez l’anomalie avec un motif.',
    message: 'Montant inhabituel : {total} est {n} fois le montant médian de la famille ({mediane}). Unité en k€ ?',
    small:
      'Montant inhabituel : {total} est {n} fois plus petit que le montant médian de la famille ({mediane}). Unité en k€ ?',
    multiply: '{montant} (× 1 000)',
    divide: '{montant} (÷ 1 000)',
  },
  R13: {
    title: 'Maximum de l’accord-cadre',
    source: 'CCP, art. R2162-4',
    advice:
      'Indiquez le maximum en euros HT dans sa colonne, ou en quantité dans la description (« 5 000 unités maximum »).',
    message: 'Accord-cadre : indiquez un maximum en valeur ou en quantité.',
    fix: '{total} (le montant total)',
  },
  R14: {
    title: 'Durée de l’accord-cadre',
    source: 'CCP, art. L2125-1',
    advice:
      'Ramenez la durée totale à 48 mois, reconductions comprises, ou écrivez la justification dans le commentaire.',
    message:
      'Durée totale de {duree} mois : un accord-cadre ne dépasse pas 48 mois sauf justification. Réduisez ou justifiez.',
  },
};
