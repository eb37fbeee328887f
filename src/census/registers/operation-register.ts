import { listField, siretField, textField, yearField, yesNoField } from './field';
import { filled, unique } from './register-check';
import type { RegisterSchema } from './register';

/** Phases of a building operation. */
export const PHASES = ['Programmée', 'Étude', 'Travaux', 'Livrée', 'Abandonnée'] as const;
/** Under way: being designed or built. */
export const UNDER_WAY = ['Étude', 'Travaux'] as const;

export const CERTIFICATIONS = ['Non', 'En cours', 'Certifié'] as const;
export const BIOBASED_LEVELS = ['Non', 'Niveau 1', 'Niveau 2', 'Niveau 3'] as const;

const OPERATION_FIELDS = {
  year: yearField('Année', { required: true, synonyms: ['exercice', 'millesime', 'situation'] }),
  name: textField('Opération', { synonyms: ['intitule', 'nom', 'site', 'lycee', 'libelle'] }),
  siret: siretField('SIRET du site', { synonyms: ['siret'] }),
  structuring: yesNoField('Opération structurante', { synonyms: ['structurante', 'structurant'] }),
  phase: listField('Phase', PHASES, {
    synonyms: ['etat', 'avancement', 'stade'],
    variants: {
      etudes: 'Étude',
      'en etude': 'Étude',
      conception: 'Étude',
      'en travaux': 'Travaux',
      chantier: 'Travaux',
      programmation: 'Programmée',
      livre: 'Livrée',
      achevee: 'Livrée',
    },
  }),
  newSchool: yesNoField('Lycée neuf', { synonyms: ['neuf', 'construction neuve'] }),
  hqeAssistance: yesNoField('AMO HQE', { synonyms: ['mission amo hqe', 'amo', 'assistance hqe'] }),
  certification: listField('Certification HQE', CERTIFICATIONS, {
    synonyms: ['certification', 'nf hqe', 'certifie hqe'],
    variants: { oui: 'Certifié', certifiee: 'Certifié', 'en cours de certification': 'En cours', aucune: 'Non' },
  }),
  biobased: listField('Label Bâtiment biosourcé', BIOBASED_LEVELS, {
    synonyms: ['label biosource', 'biosource', 'niveau biosource'],
    variants: { 1: 'Niveau 1', 2: 'Niveau 2', 3: 'Niveau 3', aucun: 'Non' },
  }),
  globalPerformance: yesNoField('Marché global de performance', { synonyms: ['mgp', 'mgpe', 'marche global'] }),
  thermalOnly: yesNoField('100 % thermique', { synonyms: ['thermique', '100% thermique'] }),
  globalRenovation: yesNoField('Rénovation thermique globale', {
    synonyms: ['renovation globale', 'grosse renovation thermique'],
  }),
  horizon: yearField('Horizon', { synonyms: ['echeance', 'annee de livraison', 'livraison'] }),
  insertionCriterion: yesNoField("Critère d'insertion sur lots importants", {
    synonyms: ['critere insertion', "critere d'insertion", 'critere social sur lots'],
  }),
};

/** Building operations: one line per operation and year of situation. */
export const OPERATION_REGISTER: RegisterSchema<typeof OPERATION_FIELDS> = {
  names: ['Operations', 'Opérations de bâtiment', 'Opérations structurantes'],
  fields: OPERATION_FIELDS,
  leastHeaders: 4,
  yearKeys: ['year'],
  checks: [filled('year', 'name'), unique('name', 'year')],
};
