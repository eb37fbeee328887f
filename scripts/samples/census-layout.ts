/** How a column is typed, shown and listed in the census sheet. */
export type ColumnKind = 'text' | 'wrapped' | 'code' | 'integer' | 'quantity' | 'money' | 'date' | 'list' | 'automatic';

export interface LayoutColumn {
  key: string;
  header: string;
  kind: ColumnKind;
  width: number;
  /** Name of the list of the « Listes » sheet, or of a parameter sheet, that the cell's drop-down shows. */
  list?: string;
}

/** A group of columns: the coloured band above the header. */
export interface LayoutGroup {
  title: string;
  /** Fill of the band, then of the header cells (ARGB). */
  colours: [string, string];
  columns: LayoutColumn[];
}

const column = (key: string, header: string, kind: ColumnKind, width: number, list?: string): LayoutColumn =>
  list === undefined ? { key, header, kind, width } : { key, header, kind, width, list };

const BLUE: [string, string] = ['FF1F3864', 'FF2F5597'];
const TEAL: [string, string] = ['FF1E5C63', 'FF2E7D87'];
const PURPLE: [string, string] = ['FF44345F', 'FF64508A'];
const GREEN: [string, string] = ['FF2F5A2B', 'FF4A7C45'];
const GREY: [string, string] = ['FF3F3F3F', 'FF606060'];

/** The census of the service, in its own order: 48 known columns and two of its own. */
export const CENSUS_LAYOUT: LayoutGroup[] = [
  {
    title: 'Le besoin',
    colours: BLUE,
    columns: [
      column('id_besoin', 'N° besoin', 'text', 15),
      column('annee', 'Année de recensement', 'integer', 13),
      column('direction', 'Direction prescriptrice', 'list', 30, 'directions'),
      column('service', 'Service', 'wrapped', 22),
      column('nature_besoin', 'Nature du besoin', 'list', 16, 'natures'),
      column('intitule', 'Intitulé du besoin', 'wrapped', 48),
      column('code_nomenclature', 'Code nomenclature', 'code', 14, 'codes'),
      column('libelle_nomenclature', 'Libellé nomenclature', 'automatic', 32),
      column('type_achat', "Type d'achat", 'list', 15, 'types'),
      column('cpv', 'Code CPV', 'code', 12),
      column('operation', 'Opération / unité fonctionnelle', 'wrapped', 26),
    ],
  },
  {
    title: 'Marché en cours',
    colours: TEAL,
    columns: [
      column('num_marche_actuel', 'N° du marché actuel', 'code', 13),
      column('titulaire_actuel', 'Titulaire actuel', 'wrapped', 24),
      column('date_fin_actuel', 'Fin du marché actuel', 'date', 12),
      column('date_fin_max', 'Fin toutes reconductions', 'date', 14),
      column('date_preavis', 'Date limite de décision de reconduction', 'date', 16),
    ],
  },
  {
    title: 'Passation',
    colours: PURPLE,
    columns: [
      column('procedure', 'Procédure envisagée', 'list', 22, 'procedures'),
      column('forme', 'Forme du marché', 'list', 24, 'formes'),
      column('alloti', 'Alloti', 'list', 9, 'oui_non'),
      column('nb_lots', 'Nombre de lots', 'integer', 10),
      column('motif_non_alloti', 'Motif de non-allotissement', 'wrapped', 26),
      column('duree_initiale', 'Durée initiale (mois)', 'integer', 11),
      column('nb_reconductions', 'Nombre de reconductions', 'integer', 15),
      column('duree_reconduction', "Durée d'une reconduction (mois)", 'integer', 15),
      column('duree_totale', 'Durée totale (mois)', 'automatic', 11),
      column('support', "Support d'achat", 'list', 20, 'supports'),
    ],
  },
  {
    title: 'Montants et budget',
    colours: BLUE,
    columns: [
      column('montant_annuel_ht', 'Montant annuel HT', 'money', 15),
      column('montant_total_ht', 'Montant total HT', 'money', 16),
      column('montant_max_ht', 'Maximum HT (accord-cadre)', 'money', 16),
      column('section', 'Section', 'list', 16, 'sections'),
      column('fonction', 'Fonction (M57)', 'code', 10),
      column('programme', 'Programme / politique', 'wrapped', 24),
      column('ap_ae', 'AP / AE', 'text', 18),
    ],
  },
  {
    title: 'Calendrier',
    colours: TEAL,
    columns: [
      column('date_besoin', 'Date de besoin', 'date', 12),
      column('date_lancement', 'Lancement de la consultation', 'date', 14),
      column('date_notification', 'Notification prévisionnelle', 'date', 14),
    ],
  },
  {
    title: 'Achat responsable',
    colours: GREEN,
    columns: [
      column('cat_agec', 'Catégorie AGEC', 'integer', 11),
      column('eligible_insertion', "Éligible à l'insertion", 'list', 11, 'oui_non'),
      column('heures_insertion', "Heures d'insertion prévues", 'quantity', 12),
      column('indice', 'Indice applicable', 'list', 13, 'indices'),
      column('consid_env', 'Considérations environnementales', 'list', 30, 'environnement'),
      column('consid_soc', 'Considérations sociales', 'list', 26, 'social'),
      column('reserve', 'Marché réservé', 'list', 16, 'reserves'),
      column('egalim', 'EGalim', 'list', 9, 'oui_non'),
      column('fiche_sspaser', 'Fiche SSPASER', 'list', 11, 'oui_non'),
      column('sourcing', 'Sourcing', 'list', 11, 'sourcings'),
    ],
  },
  {
    title: 'Suivi',
    colours: GREY,
    columns: [
      column('statut', 'Statut de la ligne', 'list', 13, 'statuts'),
      column('visa_scp', 'Visa SCP', 'text', 15),
      column('remarque_daj', 'Remarque DAJ', 'wrapped', 28),
      column('commentaire', 'Commentaire', 'wrapped', 44),
    ],
  },
];

export const CENSUS_COLUMNS: LayoutColumn[] = CENSUS_LAYOUT.flatMap((group) => group.columns);
