import { columnOf } from '../columns';
import {
  amountField,
  codeField,
  countField,
  dateField,
  listField,
  multiListField,
  purchaseTypeField,
  siretField,
  textField,
  yesNoField,
} from './field';
import { filled, notBefore } from './register-check';
import type { RegisterRow, RegisterSchema } from './register';

/** Kinds of reserved contracts, in the words of the census. */
export const RESERVED_KINDS = columnOf('reserve').values;

/** Sizes of a firm, as in the tabular essential data; the smallest are set apart. */
export const FIRM_SIZES = ['TPE', 'PME', 'ETI', 'GE'] as const;

const NOTHING = { aucune: true, neant: true, 'pas de consideration': true } as const;

const nothingMeans = (value: string): Record<string, string> =>
  Object.fromEntries(Object.keys(NOTHING).map((spelling) => [spelling, value]));

const RESERVED_VARIANTS = {
  'ea/esat': 'EA / ESAT (L2113-12)',
  'esat/ea': 'EA / ESAT (L2113-12)',
  esat: 'EA / ESAT (L2113-12)',
  ea: 'EA / ESAT (L2113-12)',
  'ea et esat': 'EA / ESAT (L2113-12)',
  siae: 'SIAE (L2113-13)',
  eess: 'EESS (L2113-15)',
  ess: 'EESS (L2113-15)',
  'n/a': 'Non',
} as const;

/** Columns that say which contract it is and what it buys. */
const IDENTITY = {
  number: textField('N° du marché', {
    required: true,
    synonyms: ['id', 'uid', 'numero', 'n° marche', 'n° contrat', 'numero de marche', 'reference', 'id marche'],
  }),
  title: textField('Objet', { synonyms: ['objet du marche', 'intitule', 'libelle', 'designation'] }),
  department: textField('Direction', {
    synonyms: ['direction prescriptrice', 'service gestionnaire', 'prescripteur', 'entite', 'gestionnaire'],
  }),
  code: codeField('Code nomenclature', { synonyms: ['nomenclature', 'code famille', 'code achat', 'famille'] }),
  cpv: textField('Code CPV', { synonyms: ['cpv', 'codeCPV', 'code_cpv', 'codeCPV_division'] }),
  purchaseType: purchaseTypeField("Type d'achat", { synonyms: ['type', 'type de marche', 'categorie de marche'] }),
  procedure: textField('Procédure', { synonyms: ['procedure de passation', 'mode de passation', 'type de procedure'] }),
  frameworkNumber: textField("N° de l'accord-cadre", {
    synonyms: ['idAccordCadre', 'accord-cadre', 'id accord cadre'],
  }),
};

/** Columns on the holder. */
const HOLDER = {
  holder: textField('Titulaire', {
    synonyms: [
      'titulaires',
      'attributaire',
      'fournisseur',
      'entreprise',
      'raison sociale',
      'titulaire_nom',
      'titulaire_denominationSociale',
      'denominationSociale',
    ],
  }),
  siret: siretField('SIRET du titulaire', { synonyms: ['siret', 'titulaire_id', 'titulaires_id', 'titulaire siret'] }),
  holderDepartment: textField('Département du titulaire', {
    synonyms: ['departement', 'titulaire_departement_code', 'titulaire_departement'],
  }),
  firmSize: listField('Catégorie du titulaire', FIRM_SIZES, {
    synonyms: ['titulaire_categorie', "taille de l'entreprise", 'categorie entreprise', 'taille'],
    variants: { 'grande entreprise': 'GE', microentreprise: 'TPE', 'tpe/pme': 'PME' },
  }),
};

/** Columns on the dates and the life of the contract. */
const LIFE = {
  notified: dateField('Date de notification', {
    synonyms: ['dateNotification', 'notification', 'date notif', 'notifie le', 'date de notification initiale'],
  }),
  months: countField('Durée totale (mois)', { synonyms: ['dureeMois', 'duree', 'duree totale', 'duree (mois)'] }),
  initialMonths: countField('Durée initiale (mois)', { synonyms: ['duree initiale', 'duree ferme'] }),
  extensions: countField('Nombre de reconductions', { synonyms: ['reconductions', 'nb reconductions'] }),
  extensionMonths: countField("Durée d'une reconduction (mois)", {
    synonyms: ['duree reconduction', 'periode de reconduction'],
  }),
  extensionsLeft: countField('Reconductions restantes', {
    synonyms: ['nombre de reconductions restantes', 'nb reconductions restantes', 'reconductions a venir'],
  }),
  end: dateField('Fin de la période en cours', {
    synonyms: ['date de fin', 'fin', 'echeance', "date d'echeance", 'fin du marche', 'fin de periode', 'expiration'],
  }),
  lastEnd: dateField('Fin toutes reconductions', {
    synonyms: ['fin max', 'date fin max', 'date de fin maximale', 'echeance finale', 'fin maximale'],
  }),
};

/** Columns on amounts and responsible purchasing. */
const TERMS = {
  amount: amountField('Montant HT', {
    synonyms: ['montant', 'montant notifie', 'montant initial', 'montant total ht', 'montant du marche'],
  }),
  maximum: amountField('Maximum HT', { synonyms: ['maximum', 'montant maximum', 'montant max', 'plafond'] }),
  offers: countField("Nombre d'offres reçues", { synonyms: ['offresRecues', 'offres', 'nb offres'] }),
  environment: multiListField('Considérations environnementales', columnOf('consid_env').values, {
    synonyms: ['considerationsEnvironnementales', 'consideration environnementale', 'environnement'],
    variants: nothingMeans('Pas de considération environnementale'),
  }),
  social: multiListField('Considérations sociales', [...columnOf('consid_soc').values, 'Concession réservée'], {
    synonyms: ['considerationsSociales', 'consideration sociale', 'social'],
    variants: nothingMeans('Pas de considération sociale'),
  }),
  reserved: listField('Marché réservé', RESERVED_KINDS, {
    synonyms: ['reserve', 'reservation', 'type de reservation', 'lot reserve'],
    variants: RESERVED_VARIANTS,
  }),
  innovative: yesNoField('Achat innovant', { synonyms: ['marcheInnovant', 'innovant', 'marche innovant'] }),
};

/** Columns that the report counts, beyond the essential data. */
const RESPONSIBLE = {
  recycled: yesNoField('Matières recyclées', { synonyms: ['matiere recyclee', 'recycle', 'contient du recycle'] }),
  ecolabel: yesNoField('Écolabel', { synonyms: ['ecolabel privilegie', 'label ecologique'] }),
  energySaving: yesNoField('Réduction de la consommation électrique', {
    synonyms: ['consommation electrique', 'economie electricite', 'sobriete electrique'],
  }),
  longLife: yesNoField('Durée de vie longue', { synonyms: ['duree de vie', 'longue duree de vie', 'durabilite'] }),
  digital: yesNoField('Marché numérique', { synonyms: ['numerique', 'concerne par le rgaa'] }),
  accessibility: yesNoField("Clause d'accessibilité numérique (RGAA)", {
    synonyms: ['rgaa', 'clause rgaa', 'accessibilite numerique', 'clause accessibilite'],
  }),
  equality: yesNoField('Clause égalité et non-discrimination', {
    synonyms: ['egalite', 'clause egalite', 'non-discrimination', 'clause egalite / non-discrimination'],
  }),
  workConditions: yesNoField('Clause conditions de travail', {
    synonyms: ['conditions de travail', 'clause sociale conditions de travail'],
  }),
};

/** Further essential data, in the words of the State's schema (DECP 2.0.3). */
const ESSENTIAL = {
  nature: listField('Nature du contrat', ['Marché', 'Marché de partenariat', 'Marché de défense ou de sécurité'], {
    synonyms: ['nature'],
  }),
  technique: multiListField(
    "Technique d'achat",
    [
      'Accord-cadre',
      'Concours',
      'Système de qualification',
      "Système d'acquisition dynamique",
      'Catalogue électronique',
      'Enchère électronique',
      'Sans objet',
    ],
    { synonyms: ['techniques', 'technique'] },
  ),
  execution: multiListField(
    "Modalités d'exécution",
    ['Tranches', 'Bons de commande', 'Marchés subséquents', 'Sans objet'],
    { synonyms: ['modalitesExecution', 'modalites'] },
  ),
  priceForm: listField('Forme du prix', ['Unitaire', 'Forfaitaire', 'Mixte'], {
    synonyms: ['formePrix', 'formesPrix'],
  }),
  group: listField('Groupement', ['Conjoint', 'Solidaire', 'Pas de groupement'], {
    synonyms: ['typeGroupementOperateurs', 'type de groupement'],
  }),
  buyer: siretField("SIRET de l'acheteur", { synonyms: ['acheteur_id', 'acheteur', 'siret acheteur'] }),
  place: textField("Lieu d'exécution", { synonyms: ['lieuExecution_code', 'lieu execution', 'lieuExecution'] }),
};

/**
 * The register of notified contracts. Header synonyms include the names of the essential data (DECP 2.0.3, JSON and its
 * tabular form), so that an extract can be pasted as it is; its lists are those of the State.
 */
export const CONTRACT_FIELDS = { ...IDENTITY, ...HOLDER, ...LIFE, ...TERMS, ...RESPONSIBLE, ...ESSENTIAL };

export type ContractFields = typeof CONTRACT_FIELDS;

export const CONTRACT_REGISTER: RegisterSchema<ContractFields> = {
  names: ['MarchesNotifies', 'Marchés notifiés', 'Registre des marchés', 'DECP'],
  fields: CONTRACT_FIELDS,
  leastHeaders: 4,
  yearKeys: ['notified'],
  checks: [filled('number'), notBefore('lastEnd', 'notified'), notBefore('lastEnd', 'end')],
};

export type ContractRow = RegisterRow<ContractFields>;
