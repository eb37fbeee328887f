import type { ColumnKey } from '../columns';

export type EntrySection =
  'what' | 'who' | 'current' | 'amount' | 'when' | 'procedure' | 'responsible' | 'budget' | 'follow';

/** A part of the form: the columns that most needs fill, and those that few do. */
export interface SectionColumns {
  key: EntrySection;
  columns: readonly ColumnKey[];
  more: readonly ColumnKey[];
}

/** Every column of the template once, in the order in which people think of a need. */
export const ENTRY_SECTIONS: readonly SectionColumns[] = [
  {
    key: 'what',
    columns: ['intitule', 'code_nomenclature', 'type_achat', 'nature_besoin'],
    more: ['libelle_nomenclature', 'description', 'operation', 'cpv', 'id_besoin', 'annee'],
  },
  { key: 'who', columns: ['direction'], more: ['service', 'referent'] },
  {
    key: 'current',
    columns: ['num_marche_actuel', 'date_fin_actuel'],
    more: ['titulaire_actuel', 'date_fin_max', 'date_preavis', 'conso_n1'],
  },
  {
    key: 'amount',
    columns: [
      'montant_annuel_ht',
      'duree_initiale',
      'nb_reconductions',
      'duree_reconduction',
      'duree_totale',
      'montant_total_ht',
    ],
    more: ['montant_max_ht', 'montant_min_ht'],
  },
  {
    key: 'when',
    columns: ['date_lancement', 'date_notification', 'date_besoin'],
    more: ['date_dossier', 'date_instance', 'priorite'],
  },
  {
    key: 'procedure',
    columns: ['procedure', 'forme'],
    more: ['alloti', 'nb_lots', 'motif_non_alloti', 'support', 'partenaire'],
  },
  {
    key: 'responsible',
    columns: ['consid_env', 'consid_soc'],
    more: [
      'detail_env',
      'motif_sans_social',
      'reserve',
      'cat_agec',
      'part_reemploi',
      'part_recycle',
      'eligible_insertion',
      'heures_insertion',
      'indice',
      'egalim',
      'innovant',
      'rgaa',
      'sourcing',
      'fiche_sspaser',
    ],
  },
  { key: 'budget', columns: ['section', 'credits'], more: ['fonction', 'nature_comptable', 'programme', 'ap_ae'] },
  { key: 'follow', columns: ['statut'], more: ['approch', 'commentaire'] },
];

/**
 * The parts of the form for a census: only the columns that it has. Where none of the usual ones of a part is there, the
 * others take their place.
 */
export const sectionsFor = (present: ReadonlySet<ColumnKey>): SectionColumns[] =>
  ENTRY_SECTIONS.flatMap(({ key, columns, more }) => {
    const [usual, rare] = [columns, more].map((keys) => keys.filter((column) => present.has(column))) as [
      ColumnKey[],
      ColumnKey[],
    ];
    if (usual.length === 0) return rare.length === 0 ? [] : [{ key, columns: rare, more: [] }];
    return [{ key, columns: usual, more: rare }];
  });
