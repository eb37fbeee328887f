/** Sentences of the rules on dates and the current contract. */
export const calendar = {
  R15: {
    title: 'Date illisible',
    source: 'Organisation',
    advice: 'Saisissez une date complète ; si seul le mois ou le trimestre est connu, prenez son premier jour.',
    message: 'Date « {valeur} » illisible. Saisissez jj/mm/aaaa.',
    understood: 'Date « {valeur} » à préciser. Saisissez jj/mm/aaaa (comprise comme le {date}).',
    excelError: 'La cellule de la date est en erreur ({valeur}). Corrigez la formule ou saisissez jj/mm/aaaa.',
  },
  R16: {
    title: 'Notification avant le lancement',
    source: 'Logique',
    advice: 'Vérifiez les deux dates : la consultation est lancée avant que le marché soit notifié.',
    message: "La notification ({notif}) est avant le lancement ({lanc}). Corrigez l'ordre.",
  },
  R17: {
    title: 'Marché actuel à renouveler ou à reconduire',
    source: 'Bilan SSPASER, action 1',
    advice: 'Reprenez le numéro et la date de fin dans le registre des marchés.',
    message: 'Renouvellement : indiquez le n° et la date de fin du marché actuel.',
    number: 'Renouvellement : indiquez le n° du marché actuel.',
    end: 'Renouvellement : indiquez la date de fin du marché actuel.',
  },
};
