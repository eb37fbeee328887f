import { BEFORE, OUT_OF } from './bilan-sentence-parts';

/** Bilan SPASER: general figures and governance. */
export const bilanGeneral = {
  general: {
    title: 'Chiffres généraux',
    intro: 'Ce que la collectivité achète, à qui, et comment elle paie.',
  },
  governance: {
    title: 'Gouvernance',
    intro: 'Piloter le schéma, l’évaluer et y associer élus, directions et partenaires. Cet axe compte cinq actions :',
    actions: [
      'Orienter et mettre en œuvre le schéma dans une démarche d’amélioration continue.',
      'Outiller les clauses, les critères environnementaux et les plans de progrès.',
      'Évaluer le schéma par des indicateurs.',
      'Publier les données de la commande publique.',
      'Diffuser la culture de l’achat durable : formations, outils, sensibilisation.',
    ],
  },
  sentences: {
    'GEN-01': `Les achats de l’année représentent {v}${BEFORE}.`,
    'GEN-02': `{v} {marché|marchés} de plus de 15 000 € HT {a été notifié|ont été notifiés}${BEFORE}.`,
    'GEN-03': `{v} de ces marchés${OUT_OF} reviennent à des titulaires établis dans la région${BEFORE}.`,
    'GEN-04': `Les fournitures comptent pour {v} des montants${BEFORE}.`,
    'GEN-05': `Les services comptent pour {v} des montants${BEFORE}.`,
    'GEN-06': `Les travaux comptent pour {v} des montants${BEFORE}.`,
    'GEN-07': `Les prestations d’études comptent pour {v} des montants${BEFORE}.`,
    'GEN-08': `Les factures sont payées en {v} {jour|jours} en moyenne${BEFORE}.`,
    'GEN-09': `{v} {direction exprime|directions expriment} au moins un besoin${BEFORE}.`,
    'GOU-01': 'Structure du schéma, en nombre : {v}.',
    'GOU-02': `{v} {réunion de travail s’est tenue|réunions de travail se sont tenues} avec les élus sur les indicateurs${BEFORE}.`,
  },
};
