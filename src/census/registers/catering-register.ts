import {
  amountField,
  countField,
  dateField,
  listField,
  multiListField,
  numberField,
  siretField,
  textField,
  yearField,
} from './field';
import { notAbove } from './register-check';
import type { RegisterSchema } from './register';

/** Families of products in the State's schema for purchases of canteens (« ma cantine »). */
export const PRODUCT_FAMILIES = [
  'VIANDES_VOLAILLES',
  'CHARCUTERIE',
  'PRODUITS_DE_LA_MER',
  'FRUITS_ET_LEGUMES',
  'PRODUITS_LAITIERS',
  'BOULANGERIE',
  'BOISSONS',
  'AUTRES',
] as const;

/** Official signs of quality and origin other than organic farming. */
export const QUALITY_SIGNS = ['LABEL_ROUGE', 'AOCAOP', 'IGP', 'STG'] as const;
export const ORGANIC = 'BIO';

/** Characteristics of products that count for EGalim, in the words of the same schema. */
export const EGALIM_LABELS = [
  ORGANIC,
  ...QUALITY_SIGNS,
  'HVE',
  'PECHE_DURABLE',
  'RUP',
  'COMMERCE_EQUITABLE',
  'FERMIER',
  'EXTERNALITES',
  'PERFORMANCE',
] as const;

/** What a line is about: food, or what is served and on what. */
export const CATERING_SUBJECTS = ['Denrées', 'Plats du jour', 'Cocktails', 'Repas', 'Plateaux'] as const;

export const CATERING_FIELDS = {
  year: yearField('Année', { synonyms: ['exercice', 'millesime'] }),
  date: dateField('Date', { synonyms: ["date d'achat", 'date de facture', 'date de livraison'] }),
  subject: listField('Rubrique', CATERING_SUBJECTS, {
    synonyms: ['nature de la ligne', 'objet', 'poste'],
    variants: { denree: 'Denrées', alimentation: 'Denrées', cocktail: 'Cocktails', plateau: 'Plateaux' },
  }),
  description: textField('Description', { synonyms: ['produit', 'libelle', 'designation'] }),
  supplier: textField('Fournisseur', { synonyms: ['titulaire', 'traiteur', 'prestataire'] }),
  siret: siretField('SIRET', { synonyms: ['siret de la cantine', 'siret du fournisseur'] }),
  amount: amountField('Montant HT', { synonyms: ['prix_ht', 'prix ht', 'montant', 'valeur ht'] }),
  family: listField('Famille de produits', PRODUCT_FAMILIES, {
    synonyms: ['famille_produits', 'famille', 'categorie de produits'],
  }),
  labels: multiListField('Caractéristiques', EGALIM_LABELS, {
    synonyms: ['caracteristiques', 'label', 'labels', 'signe de qualite', 'categorie egalim', 'egalim', 'siqo'],
    variants: {
      ab: ORGANIC,
      biologique: ORGANIC,
      'agriculture biologique': ORGANIC,
      'label rouge': 'LABEL_ROUGE',
      aop: 'AOCAOP',
      aoc: 'AOCAOP',
      'aoc/aop': 'AOCAOP',
      'peche durable': 'PECHE_DURABLE',
      'commerce equitable': 'COMMERCE_EQUITABLE',
    },
  }),
  served: numberField('Quantité servie', {
    synonyms: ['quantite', 'plats servis', 'pieces', 'nombre servi', 'ventes'],
  }),
  vegetarian: numberField('Dont végétarien', {
    synonyms: ['vegetarien', 'plats vegetariens', 'pieces vegetariennes', 'quantite vegetarienne'],
  }),
  weeks: countField('Semaines de service', { synonyms: ['semaines', 'nombre de semaines'] }),
  mass: numberField('Masse totale (kg)', { synonyms: ['masse', 'poids', 'masse totale'] }),
  biobasedMass: numberField('Masse biosourcée (kg)', { synonyms: ['masse biosourcee', 'part biosourcee (kg)'] }),
};

/** Purchases of food, as « ma cantine » takes them, and what is served: dishes, cocktails, meals, trays. */
export const CATERING_REGISTER: RegisterSchema<typeof CATERING_FIELDS> = {
  names: ['Restauration', 'Achats de restauration', 'Ma cantine'],
  fields: CATERING_FIELDS,
  leastHeaders: 3,
  yearKeys: ['year', 'date'],
  checks: [notAbove('vegetarian', 'served'), notAbove('biobasedMass', 'mass')],
};
