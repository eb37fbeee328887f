/** Texts of the sheet Synthèses. */
export const summaries = {
  title: 'Synthèses du recensement {annee}',
  subtitle: 'Besoins retenus (ni reportés, ni abandonnés). Formules sur la table Donnees. Établi le {date}.',
  pivotSubtitle:
    'Besoins retenus (ni reportés, ni abandonnés). Tableaux croisés dynamiques sur la table Donnees, établis le {date}.',
  note: 'Après une correction dans Données : Données > Actualiser tout. Chaque tableau a ses colonnes : il peut s’allonger sans toucher les autres.',
  none: 'Aucun besoin retenu : tous sont reportés, abandonnés ou d’une autre année. Il n’y a rien à croiser.',
  goTo: 'Aller à',
  views: {
    departmentByOrigin: 'Besoins par direction et nature',
    typeByOrigin: 'Besoins par type d’achat et nature',
    classByType: 'Besoins par classe de montant et type d’achat',
    family: 'Besoins par famille d’achats',
    departmentBySection: 'Besoins par direction et section budgétaire',
    departmentByAgec: 'Achats relevant de la loi AGEC, par direction',
    departmentByInsertion: 'Achats éligibles à l’insertion, par direction',
    departmentByIndex: 'Achats soumis à un indice, par direction',
    monthThenDepartment: 'Besoins par mois de lancement, puis par direction',
    departmentByMonth: 'Besoins par direction et mois de lancement',
  },
  /** Titles of formula cross-tabs, which show one measure each. */
  measures: { count: '{titre} (nombre)', amount: '{titre} (montant HT, €)' },
  /** Captions of values; a caption cannot be the header of a column of Donnees. */
  captions: { count: 'Nb', amount: 'Montant HT' },
  altText: '{titre}. Tableau croisé dynamique des besoins retenus de {annee}.',
  total: 'Total',
  others: 'Autres mois',
};
