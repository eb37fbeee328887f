import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

const ADAPTED = 'Procédure adaptée (MAPA)';
const OPEN = "Appel d'offres ouvert";
const CLAUSE = 'Clause sociale';

/** Needs of 2027 with mistakes on procedures, lots, dates, the current contract and responsible purchasing. */
export const NEEDS_2027_LAW: Record<string, NeedSeed[]> = {
  DLY: [
    fresh('Plans de travail et fourneaux des sections hôtelières', '24.04', lump(310_000, 10), {
      launch: '02-03',
      social: CLAUSE,
      mistakes: [{ rule: 'R19', column: 'date_notification', value: '2027-04-01', at: 'date_lancement' }],
    }),
    fresh('Tondeuses autoportées des lycées agricoles', '26.01', lump(98_000, 8), {
      launch: '03-17',
      mistakes: [{ rule: 'R34', column: 'indice', value: null }],
    }),
    renew('Fauteuils et chauffeuses des foyers', '13.07', yearly(30_000), 'Atelier du Bocage Mobilier', {
      launch: '04-21',
      mistakes: [{ rule: 'R32', column: 'cat_agec', value: null, alsoClear: ['part_reemploi', 'part_recycle'] }],
    }),
  ],
  DPI: [
    fresh('Extension du lycée Nature : lot 1, gros œuvre', '38.01', lump(4_600_000, 18), {
      launch: '02-24',
      lots: 2,
      procedure: OPEN,
      social: CLAUSE,
    }),
    fresh('Extension du lycée Nature : lot 2, charpente et couverture', '38.05', lump(1_200_000, 18), {
      launch: '02-24',
      lots: 2,
      procedure: OPEN,
      social: CLAUSE,
      mistakes: [{ rule: 'R28', column: 'procedure', value: ADAPTED }],
    }),
    fresh("Assistance à maîtrise d'ouvrage pour la géothermie des lycées", '36.05', lump(90_000, 24), {
      launch: '2028-01-18',
      mistakes: [{ rule: 'R26', column: 'date_lancement', value: '2028-01-18' }],
    }),
    fresh('Diagnostic structure du gymnase Jean-Bouin', '37.03', lump(95_000, 6), {
      launch: '03-10',
      mistakes: [{ rule: 'R27', column: 'motif_non_alloti', value: null }],
    }),
    renew(
      'Vérification des équipements sportifs des lycées',
      '37.05',
      yearly(45_000),
      'Bureau Ligérien de Vérification',
      {
        launch: '01-12',
        mistakes: [{ rule: 'R18', column: 'date_notification', value: '2027-12-15' }],
      },
    ),
    renew('Entretien des ascenseurs de la Vendée', '40.02', yearly(40_000), 'Ascenseurs du Maine', {
      launch: '02-17',
      mistakes: [{ rule: 'R20', column: 'date_fin_actuel', value: '2028-08-31', at: 'date_notification' }],
    }),
    extend('Curage des réseaux et pompage des bacs à graisse', '27.05', 52_000, 'Tri-Labo Environnement', {
      launch: '03-08',
      mistakes: [{ rule: 'R21', column: 'date_preavis', value: null }],
    }),
  ],
  DTM: [
    renew('Agents de médiation des lignes de soirée', '31.07', yearly(90_000), 'Présence & Médiation', {
      launch: '02-10',
      social: CLAUSE,
      mistakes: [{ rule: 'R33', column: 'heures_insertion', value: null }],
    }),
    renew('Navettes maritimes de la Loire', '31.05', yearly(160_000), 'Armement du Pertuis', {
      launch: '2026-10-27',
      mistakes: [{ rule: 'R31', column: 'consid_soc', value: 'Critère social' }],
    }),
    extend('Enquêtes à bord des cars et des trains', '35.03', 64_000, 'Terrain & Mesures', {
      launch: '04-12',
      mistakes: [{ rule: 'R22', column: 'nature_besoin', value: 'À reconduire', alsoClear: ['date_fin_max'] }],
    }),
  ],
  DEFP: [
    fresh('Étude sur les métiers en tension dans les territoires', '35.01', lump(120_000, 12), {
      launch: '03-02',
      mistakes: [{ rule: 'R23', column: 'procedure', value: ADAPTED }],
    }),
    fresh("Formations aux métiers de l'isolation biosourcée", '33.01', lump(480_000, 24), {
      launch: '03-23',
      social: CLAUSE,
      mistakes: [{ rule: 'R12', column: 'montant_total_ht', value: 480 }],
    }),
    fresh('Formations de conducteurs de lignes automatisées', '33.01', lump(390_000, 24), {
      launch: '04-06',
      social: CLAUSE,
    }),
  ],
  DTN: [
    fresh('Organisation cible du support informatique', '35.01', lump(140_000, 10), { launch: '04-08' }),
    renew('Hébergement du portail des aides', '17.05', yearly(48_000, 12, 4), 'Nuage Souverain Ouest', {
      launch: '01-14',
      social: CLAUSE,
      mistakes: [{ rule: 'R14', column: 'duree_initiale', value: 12 }],
    }),
    renew('Pièces et accessoires des postes pédagogiques', '16.09', yearly(32_000), 'Micro Ouest Équipement', {
      launch: '05-06',
      mistakes: [{ rule: 'R13', column: 'montant_max_ht', value: null }],
    }),
  ],
  DLMG: [
    fresh('Location de salles pour les jurys et les réunions', '32.03', lump(22_000, 12), {
      launch: '03-18',
      mistakes: [{ rule: 'R24', column: 'code_nomenclature', value: '32.03' }],
    }),
    fresh('Transfert des archives du site de la Beaujoire', '43.01', lump(74_000, 6), {
      launch: '05-13',
      mistakes: [{ rule: 'R35', column: 'sourcing', value: null }],
    }),
    renew('Épicerie et conserves du restaurant de la Région', '10.05', yearly(35_000), 'Épicerie du Vignoble', {
      launch: '02-11',
      mistakes: [{ rule: 'R37', column: 'egalim', value: null }],
    }),
    renew('Viandes de races locales', '10.01', yearly(40_000), 'Éleveurs de Mayenne Distribution', {
      launch: '02-04',
      mistakes: [{ rule: 'R41', column: 'cpv', value: '1511' }],
    }),
    renew('Médecine de prévention des agents du siège', '34.04', yearly(70_000, 12, 1), 'Santé Travail Maine', {
      launch: '03-25',
      mistakes: [{ rule: 'R36', column: 'reserve', value: 'EESS (L2113-15)' }],
    }),
  ],
  DCOM: [
    fresh('Location de salles pour les réunions publiques', '32.03', lump(25_000, 12), { launch: '04-14' }),
    renew('Sondages et baromètres de notoriété', '35.03', yearly(75_000), 'Écoute & Mesure', {
      launch: '01-20',
      social: CLAUSE,
      mistakes: [{ rule: 'R25', column: 'procedure', value: ADAPTED }],
    }),
    renew('Stands et décors des salons régionaux', '30.04', yearly(60_000), 'Scènes & Structures 49', {
      launch: '02-25',
      social: CLAUSE,
      mistakes: [{ rule: 'R38', column: 'consid_soc', value: 'Clause sociale ; Pas de considération sociale' }],
    }),
  ],
  DTEE: [
    fresh('Arrachage de la jussie dans le marais de Goulaine', '48.04', lump(26_000, 8), {
      launch: '03-11',
      mistakes: [{ rule: 'R39', column: 'intitule', value: 'Arrachage de la jussie dans le marais de Goulaine' }],
    }),
    fresh('Arrachage de jussies, marais de Goulaine', '48.04', lump(26_000, 8), { launch: '03-11' }),
    fresh("Plan de gestion d'une prairie inondable", '48.01', lump(38_000, 10), {
      launch: '05-19',
      mistakes: [{ rule: 'R42', column: 'section', value: null, alsoClear: ['fonction', 'programme', 'ap_ae'] }],
    }),
  ],
};
