import { amountField, codeField, purchaseTypeField, siretField, textField, yearField, yesNoField } from './field';
import { filled } from './register-check';
import type { RegisterSchema } from './register';

const SPENDING_FIELDS = {
  year: yearField('Année', { required: true, synonyms: ['exercice', 'millesime', 'annee budgetaire'] }),
  code: codeField('Code nomenclature', { synonyms: ['nomenclature', 'code famille', 'famille', 'code achat'] }),
  purchaseType: purchaseTypeField("Type d'achat", { synonyms: ['type', 'type de marche', 'f/s/t'] }),
  department: textField('Direction', { synonyms: ['direction prescriptrice', 'service gestionnaire', 'gestionnaire'] }),
  supplier: textField('Fournisseur', { synonyms: ['tiers', 'titulaire', 'creancier'] }),
  siret: siretField('SIRET', { synonyms: ['siret du tiers', 'siret fournisseur'] }),
  number: textField('N° du marché', { synonyms: ['n° marche', 'marche', 'numero de marche'] }),
  amount: amountField('Montant HT', {
    required: true,
    synonyms: ['montant', 'montant mandate ht', 'mandate ht', 'depense ht', 'mandate'],
  }),
  outside: yesNoField('Hors périmètre', {
    synonyms: ['projet specifique', 'grand projet', 'exclu', 'hors bilan'],
  }),
};

/** Spend paid in a year, by code of the nomenclature; large projects of their own can be set apart. */
export const SPENDING_REGISTER: RegisterSchema<typeof SPENDING_FIELDS> = {
  names: ['Depenses', 'Dépenses mandatées', 'Dépenses'],
  fields: SPENDING_FIELDS,
  leastHeaders: 3,
  yearKeys: ['year'],
  checks: [filled('year', 'amount')],
};
