/** The sheets that « Calculer » writes, in workbook order. */
export const OUR_SHEETS = [
  'Données',
  'Contrôles',
  'Indicateurs',
  'Synthèses',
  'Familles',
  'Calendrier',
  'Budget',
  'AGEC',
  'Comparaison',
  'Bilan SPASER',
  'Fiches SSPASER',
];
