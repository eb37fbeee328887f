import { DEFAULT_AGEC } from '../parameters/defaults';
import { amountField, listField, siretField, textField, yearField } from './field';
import { filled, notAbove, unique } from './register-check';
import type { RegisterSchema } from './register';

/** The 17 categories of goods, in the words and order of the State's declaration. */
export const AGEC_CATEGORIES: readonly string[] = DEFAULT_AGEC.map(({ label }) => label);

/** « 4 », « n° 4 », « Catégorie 4 » stand for the fourth category. */
const BY_NUMBER = Object.fromEntries(
  AGEC_CATEGORIES.flatMap((label, place) => {
    const number = place + 1;
    return [String(number), `n° ${number}`, `n°${number}`, `categorie ${number}`].map((spelling) => [spelling, label]);
  }),
);

const AGEC_FIELDS = {
  year: yearField('Année', { required: true, synonyms: ['annee', 'exercice'] }),
  siret: siretField('SIRET', { synonyms: ['siret de l acheteur', "siret de l'acheteur"] }),
  name: textField('Raison sociale', { synonyms: ['raison_sociale', 'acheteur'] }),
  category: listField('Catégorie de produits', AGEC_CATEGORIES, {
    required: true,
    synonyms: ['type_produit_acquis', 'type produit acquis', 'categorie agec', 'categorie', 'type de produit'],
    variants: BY_NUMBER,
  }),
  total: amountField('Montant total HT', {
    required: true,
    synonyms: ['montant_total', 'montant total', 'depense totale', 'depense ht'],
  }),
  reuse: amountField('Montant réemploi et réutilisation', {
    synonyms: ['montant_reemploi_et_reutilisation', 'reemploi', 'montant reemploi', 'depense reemploi'],
  }),
  donations: amountField('Montant issu de dons', {
    synonyms: ['montant_produits_issus_don', 'dons', 'montant dons', 'produits issus de don'],
  }),
  recycled: amountField('Montant intégrant du recyclé', {
    synonyms: ['montant_produits_recycles', 'recycle', 'montant recycle', 'depense recycle'],
  }),
  remarks: textField('Commentaires', { synonyms: ['commentaire', 'observations'] }),
};

/**
 * Yearly spend on the goods of article 58 of the AGEC law, one line per category: the columns of the declaration on
 * data.gouv.fr (schema 0.1.0), whose file can be pasted as it is.
 */
export const AGEC_REGISTER: RegisterSchema<typeof AGEC_FIELDS> = {
  names: ['AchatsAGEC', 'Achats AGEC', 'Déclaration AGEC'],
  fields: AGEC_FIELDS,
  leastHeaders: 4,
  yearKeys: ['year'],
  checks: [
    filled('year', 'category', 'total'),
    unique('category', 'year', 'siret'),
    notAbove('reuse', 'total'),
    notAbove('recycled', 'total'),
  ],
};
