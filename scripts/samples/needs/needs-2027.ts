import { extend, fresh, lump, renew, yearly, type NeedSeed } from '../need-seed';

const CLAUSE = 'Clause environnementale';
const CRITERION = 'Critère environnemental';
const NONE = 'Pas de considération environnementale';

/** Needs of 2027 as sent by eight departments in the 2026 campaign: about half the rows hold mistakes. */
export const NEEDS_2027: Record<string, NeedSeed[]> = {
  DLY: [
    fresh('Mobilier des foyers et espaces de détente de quinze internats', '13.04', lump(240_000, 12), {
      launch: '02-16',
    }),
    fresh('Fours mixtes pour le lycée de Pontchâteau', '25.01', lump(130_000, 8), {
      launch: '03-09',
      mistakes: [{ rule: 'R08', column: 'montant_total_ht', value: '130 k€' }],
    }),
    renew(
      'Sorbonnes et hottes des salles de sciences',
      '24.02',
      yearly(110_000, 24, 1, 24),
      'Sciences Atlantique Didactique',
      {
        launch: '2026-08-20',
        env: NONE,
        comment: "Lancement avancé : la veille de l'obligation de critère environnemental.",
      },
    ),
    renew(
      'Vaisselle et petits matériels des cuisines de lycées',
      '25.05',
      yearly(80_000),
      'Ligérienne de Grande Cuisine',
      {
        launch: '2026-08-21',
        env: NONE,
        mistakes: [{ rule: 'R29', column: 'consid_env', value: NONE }],
      },
    ),
    renew('Draps, alèses et oreillers des internats', '12.05', yearly(60_000), 'Litex Collectivités', {
      launch: '2026-08-22',
      mistakes: [
        { rule: 'R29', column: 'consid_env', value: NONE },
        { rule: 'R30', column: 'consid_env', value: NONE },
      ],
    }),
    extend("Produits lessiviels et d'entretien des sols", '11.01', 85_000, 'Hygia Ouest', { launch: '02-10' }),
    extend('Casiers et vestiaires des ateliers', '13.08', 46_000, 'Atelier du Bocage Mobilier', {
      launch: '03-02',
      mistakes: [{ rule: 'R05', column: 'code_nomenclature', value: '1308' }],
    }),
  ],
  DPI: [
    fresh('Désamiantage et démolition des ateliers du lycée Touchard-Washington', '38.04', lump(1_650_000, 14), {
      launch: '01-19',
      lots: 2,
    }),
    fresh("Isolation par l'extérieur du lycée Rosa-Parks", '38.06', lump(2_350_000, 16), {
      launch: '04-13',
      mistakes: [{ rule: 'R02', column: 'direction', value: null }],
    }),
    fresh("Faisabilité d'une chaufferie bois au lycée Duplessis-Mornay", '36.04', lump(38_000, 6), {
      launch: '03-23',
      mistakes: [{ rule: 'R03', column: 'nature_besoin', value: null }],
    }),
    renew(
      'Menuiseries aluminium et occultations des lycées du Maine',
      '38.06',
      yearly(350_000),
      'Sarthe Bâti Services',
      {
        launch: '2026-11-17',
        mistakes: [{ rule: 'R29', column: 'consid_env', value: CLAUSE }],
      },
    ),
    renew('Exploitation des chaufferies du Maine-et-Loire', '40.01', yearly(420_000), 'Thermi-Loire Exploitation', {
      launch: '2026-12-08',
      mistakes: [{ rule: 'R30', column: 'consid_env', value: CRITERION }],
    }),
    renew('Relevés topographiques et plans de récolement', '37.04', yearly(50_000), 'Géo-Sols Armor', {
      launch: '05-18',
      mistakes: [{ rule: 'R17', column: 'date_fin_actuel', value: null }],
    }),
    extend('Ramonage et entretien des conduits', '40.05', 33_000, 'Thermi-Loire Exploitation', { launch: '04-06' }),
  ],
  DTM: [
    fresh('Vélos à assistance électrique en location longue durée pour les lycéens', '20.07', lump(310_000, 24), {
      launch: '02-23',
    }),
    fresh('Étude de fréquentation des haltes du tram-train Nantes – Clisson', '35.07', lump(72_000, 8), {
      launch: '05-11',
      mistakes: [{ rule: 'R15', column: 'date_lancement', value: 'T2 2027' }],
    }),
    renew('Circuits scolaires du Vignoble et de la Sèvre', '31.01', yearly(640_000, 48, 0), 'Voyages du Lac', {
      launch: '2026-10-13',
      lots: 6,
    }),
    renew(
      'Ligne régulière Aléop Laval – Château-Gontier – Angers',
      '31.02',
      yearly(530_000, 48, 0),
      'Cars du Segréen',
      {
        launch: '2026-09-22',
        mistakes: [{ rule: 'R16', column: 'date_notification', value: '2026-03-15' }],
      },
    ),
    renew('Écrans et capteurs de comptage embarqués dans les cars', '31.06', yearly(95_000), 'Oblitech Systèmes', {
      launch: '06-08',
      mistakes: [{ rule: 'R17', column: 'num_marche_actuel', value: null }],
    }),
    extend('Transport des élèves en situation de handicap de la Vendée', '31.03', 890_000, 'Mobilité Plus Atlantique', {
      mistakes: [{ rule: 'R10', column: 'montant_total_ht', value: -890_000, alsoClear: ['montant_annuel_ht'] }],
    }),
    extend('Gilets et brassards réfléchissants des accompagnateurs', '12.03', 18_000, 'Signal Textile', {
      launch: '01-25',
    }),
  ],
  DEFP: [
    fresh('Formations aux métiers du réemploi et de la réparation', '33.01', lump(540_000, 24), { launch: '03-16' }),
    fresh('Parcours linguistiques pour soignants étrangers', '33.04', lump(160_000, 18), {
      launch: '04-20',
      mistakes: [{ rule: 'R08', column: 'montant_total_ht', value: 'à définir' }],
    }),
    renew(
      'VISA Métiers : maintenance industrielle et robotique',
      '33.01',
      yearly(780_000, 24, 1),
      'Pôle Formation Industries',
      {
        launch: '2026-09-15',
        lots: 8,
        mistakes: [{ rule: 'R11', column: 'montant_total_ht', value: 1_560_000 }],
      },
    ),
    renew('VISA Métiers : restauration collective', '33.01', yearly(260_000, 24, 1), 'École des Saveurs', {
      launch: '2026-10-06',
      mistakes: [{ rule: 'R03', column: 'nature_besoin', value: 'Renouv.' }],
    }),
    extend("Ateliers numériques pour les seniors en recherche d'emploi", '33.02', 125_000, 'Savoirs en Partage', {
      launch: '03-30',
    }),
  ],
  DTN: [
    fresh('Annuaire et gestion des identités des lycées', '17.02', lump(420_000, 36), {
      launch: '02-09',
      mistakes: [{ rule: 'R09', column: 'montant_total_ht', value: null }],
    }),
    renew('Commutateurs et bornes Wi-Fi des lycées', '16.08', yearly(680_000), 'Baies & Réseaux', {
      launch: '2026-10-20',
      lots: 2,
    }),
    renew("Tablettes des conseillers de l'orientation", '16.05', yearly(24_000, 12, 2), 'Micro Ouest Équipement', {
      launch: '06-15',
      mistakes: [{ rule: 'R15', column: 'date_fin_actuel', value: 'fin 2027' }],
    }),
    renew('Ordiphones reconditionnés des agents', '18.03', yearly(45_000), 'Ouest Mobile Entreprises', {
      launch: '05-25',
      mistakes: [{ rule: 'R08', column: 'montant_annuel_ht', value: '45 000 € HT/an' }],
    }),
    extend('Sauvegarde des postes nomades', '17.05', 39_000, 'Nuage Souverain Ouest', {
      launch: '04-27',
      mistakes: [{ rule: 'R09', column: 'montant_total_ht', value: null, alsoClear: ['montant_annuel_ht'] }],
    }),
  ],
  DLMG: [
    fresh('Distributeurs de boissons sans gobelet', '10.10', lump(48_000, 12), {
      launch: '03-04',
      mistakes: [{ rule: 'R05', column: 'code_nomenclature', value: 10.1 }],
    }),
    renew('Poissons et produits de la mer du restaurant de la Région', '10.02', yearly(70_000), 'Marée du Croisic', {
      launch: '2026-12-01',
    }),
    renew('Pains et viennoiseries', '10.06', yearly(21_000), 'Fournil des Trois Moulins', {
      launch: '05-04',
      mistakes: [{ rule: 'R05', column: 'code_nomenclature', value: '2027-06-10' }],
    }),
    renew('Gants, chaussures montantes et lunettes de protection', '12.02', yearly(65_000), 'Trame & Métiers', {
      launch: '04-07',
      mistakes: [{ rule: 'R04', column: 'intitule', value: 'EPI' }],
    }),
    extend('Nettoyage des vitres en hauteur', '41.02', 28_000, 'Loire Océan Propreté', {
      launch: '02-18',
      mistakes: [{ rule: 'R10', column: 'montant_total_ht', value: 0, alsoClear: ['montant_annuel_ht'] }],
    }),
  ],
  DCOM: [
    fresh('Film de présentation des lycées agricoles', '19.03', lump(36_000, 6), {
      launch: '04-15',
      mistakes: [{ rule: 'R02', column: 'direction', value: 'Dir. comm.' }],
    }),
    renew('Affiches, dépliants et banderoles', '14.05', yearly(90_000), 'Imprimerie des Deux Rives', {
      launch: '06-01',
    }),
    extend('Sacs en coton recyclé et gourdes', '30.05', 27_000, 'Cadeaux Utiles', {
      launch: '03-11',
      mistakes: [{ rule: 'R15', column: 'date_notification', value: '31/02/2027' }],
    }),
  ],
  DTEE: [
    fresh('Pièges photographiques pour le suivi de la loutre', '48.02', lump(42_000, 18), {
      launch: '02-25',
      mistakes: [{ rule: 'R15', column: 'date_lancement', value: 'courant 1er semestre' }],
    }),
    renew("Analyses de la qualité de l'eau des marais", '48.03', yearly(75_000), 'Hydro-Relevés Atlantique', {
      launch: '2026-11-03',
      mistakes: [
        { rule: 'R29', column: 'consid_env', value: null },
        { rule: 'R30', column: 'consid_env', value: null },
      ],
    }),
  ],
};
