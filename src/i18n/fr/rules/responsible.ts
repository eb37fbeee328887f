/** Sentences of the rules on responsible purchasing. */
export const responsible = {
  R29: {
    title: 'Critère environnemental',
    source: 'CCP, art. R2152-7 ; décret 2022-767',
    advice: 'Ajoutez un critère environnemental au choix des offres, ou retenez le coût global comme critère unique.',
    message: 'Lancement à partir du {date} : prévoyez un critère environnemental (ou le coût global).',
  },
  R30: {
    title: "Clause d'exécution environnementale",
    source: 'CCP, art. L2112-2 ; loi 2021-1104, art. 35',
    advice: "Ajoutez aux conditions d'exécution une clause qui prend en compte l'environnement.",
    message: "Lancement à partir du {date} : prévoyez une clause d'exécution environnementale.",
  },
};
