/** From what a completed value follows. */
export const completions = {
  completions: {
    code: 'code {code}',
    hours: '10 h par 10 000 € HT, famille {code} éligible à l’insertion',
    initial: 'durée initiale de {initiale} mois, sans reconduction',
    extended: '{initiale} mois + {nombre} × {duree} mois',
  },
};
