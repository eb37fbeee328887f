import { PURCHASE_TYPES, type PurchaseType } from '../vocabulary';
import { listReader } from './list-value';

/** Reads the purchase type; « F », « FCS », « S », « T », « PI », « Études », « Prestations d'études » are understood. */
export const purchaseTypeReader = listReader<PurchaseType>(PURCHASE_TYPES, {
  f: 'Fournitures',
  fcs: 'Fournitures',
  fourniture: 'Fournitures',
  s: 'Services',
  service: 'Services',
  t: 'Travaux',
  tx: 'Travaux',
  pi: 'Prestations intellectuelles',
  etude: 'Prestations intellectuelles',
  etudes: 'Prestations intellectuelles',
  "prestations d'etudes": 'Prestations intellectuelles',
  'prestation intellectuelle': 'Prestations intellectuelles',
});
