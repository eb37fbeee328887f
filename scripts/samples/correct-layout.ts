import { columnLetter } from './column-letter';

/** A column of the census to correct. */
export interface CorrectColumn {
  key: string;
  header: string;
  width: number;
  format?: string;
  wrap?: boolean;
  hidden?: boolean;
}

const EUROS = '#,##0\\ "€"';
const DATE = 'dd/mm/yyyy';

/** Other names and another order than the model's, no « Statut » column, one column of the department's own. */
export const CORRECT_COLUMNS: CorrectColumn[] = [
  { key: 'numero', header: 'N°', width: 5 },
  { key: 'direction', header: 'Direction', width: 34, wrap: true },
  { key: 'nature_besoin', header: 'Nouveau / renouvellement', width: 17 },
  { key: 'intitule', header: 'Objet du marché', width: 46, wrap: true },
  { key: 'type_achat', header: 'Catégorie de marché', width: 22, wrap: true },
  { key: 'code_nomenclature', header: 'Code famille', width: 10, format: '@' },
  { key: 'libelle_nomenclature', header: 'Libellé famille', width: 30, wrap: true },
  { key: 'cpv', header: 'CPV', width: 12, format: '@' },
  { key: 'montant_annuel_ht', header: 'Estimation annuelle', width: 17, format: '#,##0' },
  { key: 'montant_total_ht', header: 'Montant estimé', width: 15, format: EUROS },
  { key: 'montant_max_ht', header: 'Plafond (k€)', width: 11, format: '#,##0.###' },
  { key: 'duree_initiale', header: 'Durée (mois)', width: 9 },
  { key: 'nb_reconductions', header: 'Recond.', width: 9 },
  { key: 'duree_reconduction', header: 'Période de reconduction', width: 13, hidden: true },
  { key: 'num_marche_actuel', header: 'Réf. marché', width: 12, format: '@' },
  { key: 'titulaire_actuel', header: 'Prestataire', width: 26, wrap: true },
  { key: 'date_fin_actuel', header: 'Échéance', width: 12, format: DATE },
  { key: 'date_fin_max', header: 'Échéance finale', width: 12, format: DATE },
  { key: 'date_preavis', header: 'Préavis', width: 12, format: DATE },
  { key: 'procedure', header: 'Mode de passation', width: 24, wrap: true },
  { key: 'forme', header: "Technique d'achat", width: 24, wrap: true },
  { key: 'alloti', header: 'Allotissement', width: 13, wrap: true },
  { key: 'motif_non_alloti', header: 'Motif non allotissement', width: 24, wrap: true },
  { key: 'date_lancement', header: 'Date de publication', width: 18, format: 'dd/mm/yy' },
  { key: 'date_notification', header: 'Date de notification', width: 12, format: 'dd/mm/yy' },
  { key: 'section', header: 'F/I', width: 15 },
  { key: 'fonction', header: 'Code fonction', width: 9, format: '@' },
  { key: 'ap_ae', header: 'AP/AE', width: 16 },
  { key: 'cat_agec', header: 'Article 58', width: 9 },
  { key: 'part_reemploi', header: '% réemploi', width: 10 },
  { key: 'part_recycle', header: '% recyclé', width: 10 },
  { key: 'eligible_insertion', header: 'Éligible inclusion', width: 10 },
  { key: 'heures_insertion', header: 'Heures insertion', width: 10, format: '#,##0' },
  { key: 'indice', header: 'Indice', width: 12 },
  { key: 'consid_env', header: 'Préoccupations environnementales', width: 30, wrap: true },
  { key: 'consid_soc', header: 'Préoccupations sociales', width: 26, wrap: true },
  { key: 'reserve', header: 'Réservation', width: 18, wrap: true },
  { key: 'egalim', header: 'EGalim', width: 8 },
  { key: 'sourcing', header: 'Sourçage', width: 10 },
  { key: 'fiche_sspaser', header: 'Fiche DD', width: 8 },
  { key: 'annee', header: 'Exercice', width: 9 },
  { key: 'visa_chef', header: 'Visa chef de service', width: 12 },
  { key: 'commentaire', header: 'Observations', width: 40, wrap: true },
];

/** Excel letter of a column. */
export function correctLetter(key: string): string {
  const index = CORRECT_COLUMNS.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`The sample has no column ${key}`);
  return columnLetter(index);
}
