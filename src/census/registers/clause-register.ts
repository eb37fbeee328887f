import { amountField, listField, numberField, siretField, textField, yearField, yesNoField } from './field';
import { FIRM_SIZES } from './contract-register';
import { filled, knownContract, notAbove } from './register-check';
import type { RegisterSchema } from './register';

/** Kinds of contracts by which insertion hours are published. */
export const CLAUSE_KINDS = [
  'Travaux',
  'Transports (DSP)',
  'Services et fournitures',
  'Prestations intellectuelles',
] as const;

/** Kinds of work contracts signed with the people in insertion. */
export const WORK_CONTRACTS = ['CDI', 'CDD', 'Alternance', 'CDDI', "Intérim d'insertion", 'Autre'] as const;

export const SEXES = ['Femme', 'Homme'] as const;

export const CLAUSE_FIELDS = {
  year: yearField('Année', { required: true, synonyms: ['exercice', 'millesime', 'annee de realisation'] }),
  number: textField('N° du marché', { synonyms: ['n° marche', 'marche', 'numero de marche', 'reference marche'] }),
  title: textField('Objet du marché', { synonyms: ['objet', 'intitule', 'libelle du marche', 'operation'] }),
  kind: listField('Type de marché', CLAUSE_KINDS, {
    synonyms: ["type d'achat", 'type', 'categorie de marche', 'domaine'],
    variants: {
      t: 'Travaux',
      dsp: 'Transports (DSP)',
      transport: 'Transports (DSP)',
      transports: 'Transports (DSP)',
      concession: 'Transports (DSP)',
      fournitures: 'Services et fournitures',
      services: 'Services et fournitures',
      'fournitures et services': 'Services et fournitures',
      pi: 'Prestations intellectuelles',
    },
  }),
  company: textField('Entreprise', { synonyms: ['titulaire', 'raison sociale', 'nom entreprise', 'employeur'] }),
  siret: siretField("SIRET de l'entreprise", { synonyms: ['siret', 'siret titulaire', 'siret employeur'] }),
  firmSize: listField("Taille de l'entreprise", FIRM_SIZES, {
    synonyms: ['taille', 'categorie', 'categorie entreprise', 'titulaire_categorie'],
    variants: { 'grande entreprise': 'GE', microentreprise: 'TPE', 'tpe/pme': 'PME' },
  }),
  person: textField('Identifiant du bénéficiaire', {
    synonyms: ['beneficiaire', 'n° beneficiaire', 'participant', 'code beneficiaire', 'personne'],
  }),
  sex: listField('Sexe', SEXES, {
    synonyms: ['genre', 'civilite', 'h/f', 'f/h'],
    variants: { f: 'Femme', h: 'Homme', m: 'Homme', mme: 'Femme', 'm.': 'Homme', madame: 'Femme', monsieur: 'Homme' },
  }),
  workContract: listField('Type de contrat de travail', WORK_CONTRACTS, {
    synonyms: ['contrat de travail', 'type de contrat', 'nature du contrat'],
    variants: {
      apprentissage: 'Alternance',
      "contrat d'apprentissage": 'Alternance',
      professionnalisation: 'Alternance',
      'contrat de professionnalisation': 'Alternance',
      interim: "Intérim d'insertion",
      ctti: "Intérim d'insertion",
    },
  }),
  hours: numberField('Heures réalisées', {
    synonyms: ["heures d'insertion realisees", 'heures', "heures d'insertion", 'nb heures realisees'],
  }),
  trainingHours: numberField('Heures de formation', {
    synonyms: ['heures formation', 'formation', 'heures de formation valorisees'],
  }),
  reserved: yesNoField('Marché réservé', { synonyms: ['reserve', 'reservation'] }),
  askedHours: numberField('Heures demandées', {
    synonyms: ['heures prevues', 'heures contractuelles', 'engagement', 'heures a realiser', 'minimum demande'],
  }),
  offeredHours: numberField('Heures offertes', { synonyms: ['heures proposees', 'heures offertes par le titulaire'] }),
  invoiced: amountField('Montant HT facturé', {
    synonyms: ['montant facture', 'montant ht', 'facture ht', 'chiffre facture'],
  }),
  localHours: numberField('Heures de production en France', {
    synonyms: ['heures realisees localement', 'heures locales', 'heures de production locale'],
  }),
};

/**
 * The register of social clauses: one line per work contract of a person in insertion and year. People go by an identifier
 * of the facilitators, never by their name. Lines without a person may carry the hours of a contract as a whole.
 */
export const CLAUSE_REGISTER: RegisterSchema<typeof CLAUSE_FIELDS> = {
  names: ['ClausesInsertion', "Clauses d'insertion", 'Clauses sociales', 'Registre des clauses'],
  fields: CLAUSE_FIELDS,
  leastHeaders: 4,
  yearKeys: ['year'],
  checks: [filled('year'), notAbove('trainingHours', 'hours'), knownContract('number')],
};
