import { extend, renew, yearly, type NeedSeed } from '../need-seed';

/** Needs of the Direction des finances et de la commande publique. */
export const financeNeeds: NeedSeed[] = [
  renew(
    'Notation financière et conseil en gestion de la dette',
    '35.06',
    yearly(55_000, 12, 2),
    'Ligne de Crédit Conseil',
    {
      unit: 'Budget et dette',
      launch: '03-19',
      mistakes: [{ rule: 'R11', column: 'montant_total_ht', value: 220_000 }],
    },
  ),
  renew('Publication des avis de marchés et annonces légales', '30.07', yearly(95_000), 'Annonces Publiques Ouest', {
    unit: 'Service commande publique et stratégie achat',
    launch: '09-12',
  }),
  extend('Audits des comptes des satellites et des délégataires', '35.06', 90_000, 'Audit & Territoires', {
    unit: 'Contrôle des satellites',
  }),
];

/** Needs of the Direction des affaires juridiques et des assemblées. */
export const legalNeeds: NeedSeed[] = [
  renew(
    'Conseil juridique et représentation en justice de la Région',
    '35.04',
    yearly(180_000),
    'Cabinet Maître et Associés',
    {
      unit: 'Contentieux et conseil',
      lots: 5,
      launch: '02-29',
      procedure: 'Procédure adaptée (MAPA)',
      legalNote: 'Services juridiques : procédure adaptée quel que soit le montant.',
    },
  ),
  extend('Sténotypie et compte rendu des sessions du Conseil régional', '30.06', 42_000, 'Verbatim Séances', {
    unit: 'Assemblées',
  }),
];
