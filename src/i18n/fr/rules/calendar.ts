/** Sentences of the rules on dates and the current contract. */
export const calendar = {
  R15: {
    title: 'Date illisible',
    source: 'Organisation',
    advice: 'Saisissez une date complète ; si seul le mois ou le trimestre est connu, prenez son premier jour.',
    message: 'Date « {valeur} » illisible. Saisissez jj/mm/aaaa.',
    understood: 'Date « {valeur} » à préciser. Saisissez jj/mm/aaaa (comprise comme le {date}).',
    stored: '« {valeur} » n’est pas enregistré comme une date, mais compris comme le {date}. Saisissez jj/mm/aaaa.',
    excelError: 'La cellule de la date est en erreur ({valeur}). Corrigez la formule ou saisissez jj/mm/aaaa.',
  },
  R16: {
    title: 'Notification avant le lancement',
    source: 'Logique',
    advice: 'Vérifiez les deux dates : la consultation est lancée avant que le marché soit notifié.',
    message: 'La notification ({notif}) est avant le lancement ({lanc}). Corrigez l’ordre.',
  },
  R17: {
    title: 'Marché actuel à renouveler ou à reconduire',
    source: 'Bilan SSPASER, action 1',
    advice: 'Reprenez le numéro et la date de fin dans le registre des marchés.',
    message: 'Renouvellement : indiquez le n° et la date de fin du marché actuel.',
    number: 'Renouvellement : indiquez le n° du marché actuel.',
    end: 'Renouvellement : indiquez la date de fin du marché actuel.',
    fix: '{num}, fin le {fin}',
  },
  R18: {
    title: 'Interruption entre deux marchés',
    source: 'Continuité du service',
    advice:
      'Avancez le lancement, ou prolongez le marché actuel si son contrat le permet. Le délai de chaque procédure vient de la table Délais.',
    message:
      'Le marché actuel finit le {fin}, le nouveau commence le {debut} : {jours} sans marché. Avancez le lancement ou prolongez.',
    limit: 'Lancement au plus tard : le {limite}.',
    indicativeLimit: 'Lancement au plus tard : le {limite} (délai indicatif, à fixer par le service).',
    oneDay: '1 jour',
    days: '{n} jours',
    launch: 'Lancer le {date}, pour commencer le {debut}',
    start: 'Commencer le {date}',
  },
  R19: {
    title: 'Lancement trop tardif pour la procédure',
    source: 'CCP, art. R2161-2 et suivants ; délais internes',
    advice:
      'Avancez le lancement ou repoussez la notification ; le service fixe ses délais par procédure dans la table Délais.',
    message: 'Trop tard : pour notifier le {notif} en {procedure}, il faut lancer au plus tard le {limite}.',
    indicative:
      'Trop tard : pour notifier le {notif} en {procedure}, il faut lancer au plus tard le {limite} (délai indicatif, à fixer par le service).',
    stated: '« {procedure} »',
    asked: '« {procedure} » (que le montant demande)',
    launch: 'Lancer le {date}',
    award: 'Notifier le {date}',
  },
  R20: {
    title: 'Recouvrement avec le marché actuel',
    source: 'Exclusivité éventuelle du titulaire',
    advice: 'Vérifiez que les deux marchés peuvent coexister, ou repoussez le début du nouveau à la fin de l’actuel.',
    message: 'Besoin prévu avant la fin du marché actuel ({fin}) : recouvrement de {jours}. Vérifiez.',
    award: 'Notification prévue bien avant la fin du marché actuel ({fin}) : recouvrement de {jours}. Vérifiez.',
    days: '{n} jours',
  },
  R21: {
    title: 'Décision de reconduction',
    source: 'CCP, art. R2112-4',
    advice: 'Reprenez du contrat la date limite de décision ; à défaut, le préavis de la table Délais la donne.',
    message: 'Reconduction : décidez avant le {preavis}, sinon elle est tacite ou perdue selon le contrat.',
    indicative:
      'Reconduction : décidez avant le {preavis}, sinon elle est tacite ou perdue selon le contrat (délai indicatif, à fixer par le service).',
    afterEnd:
      'Reconduction : la date limite de décision ({limite}) est après la fin du marché ({fin}). Décidez avant le {preavis}, ou selon le contrat.',
  },
  R22: {
    title: 'Reconduction épuisée',
    source: 'CCP, art. R2112-4',
    advice:
      'Passez la ligne en « À renouveler » et prévoyez une consultation ; si le contrat prévoit encore une reconduction, corrigez sa dernière date de fin.',
    message: 'Reconduction annoncée mais le marché {num} n’en a plus ({fin_max}). Passez la ligne en « À renouveler ».',
    withoutNumber: 'Reconduction annoncée mais le marché n’en a plus ({fin_max}). Passez la ligne en « À renouveler ».',
  },
};
