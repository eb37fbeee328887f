import { toDayNumber, type DatedPeriod } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { amountField, dateField, numberField, siretField, textField, yearField } from './field';
import { notBefore, unique, type RegisterCheck } from './register-check';
import type { RegisterSchema } from './register';

const PAYMENT_FIELDS = {
  year: yearField('Année', { synonyms: ['exercice', 'millesime'] }),
  number: textField('N° de mandat', { synonyms: ['mandat', 'numero mandat', 'n° mandat'] }),
  supplier: textField('Fournisseur', { synonyms: ['tiers', 'beneficiaire', 'titulaire', 'creancier'] }),
  siret: siretField('SIRET', { synonyms: ['siret du tiers', 'siret fournisseur'] }),
  received: dateField('Réception de la facture', {
    synonyms: ['date de reception', 'date facture', 'date de reception de la facture', 'depot chorus'],
  }),
  paid: dateField('Paiement', { synonyms: ['date de paiement', 'date de reglement', 'date de virement'] }),
  days: numberField('Délai de paiement (jours)', {
    synonyms: ['delai', 'delai global de paiement', 'dgp', 'jours', 'nombre de jours'],
  }),
  amount: amountField('Montant', { synonyms: ['montant ttc', 'montant mandat', 'montant paye', 'montant ht'] }),
};

/** The days between receipt and payment, where both are known to the day, are the days that the line states. */
const statedDays: RegisterCheck = ({ rows }, _labels, note) => {
  for (const row of rows) {
    const stated = valueOf(row.cells.days) as number | null;
    const [received, paid] = ['received', 'paid'].map((key) => valueOf(row.cells[key]) as DatedPeriod | null);
    if (stated === null || received?.precision !== 'day' || paid?.precision !== 'day') continue;
    if (toDayNumber(paid.start) - toDayNumber(received.start) !== stated) note(row, 'days', 'notTheDays');
  }
};

/** Payments: one line per payment order. A suspended delay is the service's to deduct in its days. */
export const PAYMENT_REGISTER: RegisterSchema<typeof PAYMENT_FIELDS> = {
  names: ['Mandats', 'Délais de paiement', 'Paiements'],
  fields: PAYMENT_FIELDS,
  leastHeaders: 3,
  yearKeys: ['year', 'paid'],
  checks: [unique('number', 'year'), notBefore('paid', 'received'), statedDays],
};
