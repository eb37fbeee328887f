/** The sheet Budget: amounts by calendar year. */
export const budget = {
  title: 'Budget – besoins de {annee}',
  subtitle: 'Campagne {campagne}, feuille « {feuille} ». Établi le {date}. Montants HT en euros.',
  note: 'Montants totaux des besoins retenus, répartis par année civile ; formules sur les colonnes « Crédits… » de la table Donnees. Reconductions comprises, et montrées à part.',
  rule: 'Règle : montant réparti également sur les mois de la durée totale, dès la date de besoin, sinon le lendemain du marché en cours, sinon la notification (ou le lancement plus le délai de procédure) ; mois de début entier. Un montant annuel l’emporte.',
  missing:
    'Le recensement n’a pas de colonne « {colonne} » : ajoutez-la, puis relancez le calcul pour obtenir cette ventilation.',
  dimensions: {
    section: 'Par section',
    department: 'Par direction',
    budgetFunction: 'Par fonction (M57)',
    programme: 'Par programme',
  },
  headers: {
    label: 'Besoins retenus',
    needs: 'Lignes',
    before: 'Avant {annee}',
    later: 'Après {annee}',
    open: 'À répartir',
    total: 'Total',
    extensions: 'Dont à reconduire',
    section: '{section} {annee}',
    noSection: 'Sans section {annee}',
  },
  total: 'Total',
  empty: 'Non renseigné',
  others: 'Autres',
  reasons: {
    amount: 'Montant à revoir',
    date: 'Sans date',
    duration: 'Sans durée',
    rest: 'Reste inexpliqué',
  },
  advice: {
    amount:
      'montant total absent, illisible, nul ou négatif (un montant négatif diminue les totaux, ici comme dans Synthèses) : corrigez-le, reconductions comprises',
    date: 'ni date de besoin, ni fin du marché en cours, ni notification, ni lancement : renseignez l’une d’elles',
    duration: 'ni durée ni montant annuel : renseignez la durée totale en mois',
    rest: 'le montant annuel sur la durée n’épuise pas le total : corrigez l’un des trois',
  },
  check: {
    title: 'Contrôle des sommes',
    needs: 'Lignes',
    amount: 'Montant HT',
    census: 'Total du recensement',
    dated: 'Réparti sur des années',
    open: 'À répartir',
    gap: 'Écart (doit être nul)',
  },
  open: {
    title: 'Besoins à répartir',
    none: 'Tous les montants sont répartis sur des années.',
    more: 'Les {nombre} premiers sur {total} : les autres se trouvent par la colonne « Motif de répartition » de Données.',
    headers: {
      title: 'Intitulé',
      row: 'Ligne',
      amount: 'À répartir',
      reason: 'Motif',
      department: 'Direction',
    },
  },
  chart: {
    title: 'Montants HT par année et par section, à partir de {annee}',
    altText: 'Histogramme empilé des montants de {annee} à {fin} et au-delà, par section budgétaire.',
  },
};
