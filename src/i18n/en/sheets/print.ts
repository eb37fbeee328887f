import type { print as fr } from '../../fr/sheets/print';

export const print: typeof fr = {
  footer: '{feuille} – census of procurement needs, campaign of {campagne}',
};
