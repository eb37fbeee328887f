import { each, over, type ContractSpec } from './contract-spec';
import { TERRITORIES } from './places';

const on = over('periods');
const of = each('periods');

const TRADES = [
  'aide à la personne',
  'bâtiment second œuvre',
  'maçonnerie et gros œuvre',
  'cuisine et service en salle',
  'soudage et chaudronnerie',
  'logistique et magasinage',
  'conduite routière',
  'agroalimentaire',
  'maintenance industrielle',
  'secrétariat et comptabilité',
  'commerce et vente',
  'propreté et hygiène',
  'espaces verts',
  'numérique et réseaux',
  'animation et sport',
  'sécurité et prévention',
];

/** One trade and one territory each: enough lots for the largest family of the Region. */
const TRAINING_LOTS = TRADES.flatMap((trade, place) =>
  Array.from({ length: 8 }, (_, step) => `${trade} – ${TERRITORIES[(place * 3 + step * 7) % TERRITORIES.length]!}`),
);

const TRAINING: ContractSpec[] = [
  on('33.01', 116, 1.4, 'VISA Métiers : @', TRAINING_LOTS),
  on('33.02', 46, 1, 'PRÉPA Projet : @', 'territories'),
  on('33.03', 18, 1.6, "Formation d'aide-soignant et d'auxiliaire : @", 'territories'),
  on('33.04', 15, 0.7, 'Ateliers de français et de savoirs de base : @', 'territories'),
  on('33.05', 5, 0.4, 'Positionnement et évaluation des stagiaires : @', 'counties'),
];

const TRANSPORT: ContractSpec[] = [
  on('31.01', 56, 3.6, 'Circuits scolaires par autocar : @', 'territories'),
  on('31.02', 14, 4.5, "Ligne régulière d'autocars : @", [
    'Nantes – Cholet',
    'Nantes – Noirmoutier',
    'Angers – Saumur',
    'Angers – Château-Gontier',
    'Le Mans – Sablé',
    'Le Mans – Mamers',
    'Laval – Mayenne',
    'Laval – Château-Gontier',
    'La Roche-sur-Yon – Luçon',
    'La Roche-sur-Yon – Les Herbiers',
    'Saint-Nazaire – Guérande',
    'Châteaubriant – Nantes',
    'Cholet – Saumur',
    'Challans – Les Sables',
  ]),
  on('31.03', 15, 1.2, 'Transport à la demande : @', 'territories'),
  on('31.06', 4, 1, 'Information des voyageurs et vente de titres : @', 'counties'),
  of('31.05', 1.5, ['Liaison maritime estivale vers les îles', "Bac de franchissement de l'estuaire, ligne d'appoint"]),
  of('21.08', 1.2, ['Contrôle des essieux et bogies des rames régionales']),
];

const BUILDINGS: ContractSpec[] = [
  on('40.01', 12, 1.3, 'Exploitation des chaufferies et de la ventilation : @', 'territories'),
  on('40.02', 5, 0.5, 'Maintenance des ascenseurs et portes automatiques des lycées : @', 'counties'),
  on('40.03', 5, 0.5, 'Maintenance de la sécurité incendie des lycées : @', 'counties'),
  on('40.05', 5, 1, 'Maintenance multitechnique des lycées : @', 'counties'),
  on('37.05', 8, 0.5, 'Vérifications périodiques réglementaires : @', 'territories'),
  on('41.01', 8, 1, 'Nettoyage des locaux des sites régionaux : @', 'territories'),
  on('41.02', 3, 0.4, 'Nettoyage des vitres et façades des lycées : @', 'counties'),
  on('42.01', 4, 0.7, 'Gardiennage des chantiers et des sites : @', 'counties'),
  on('26.04', 10, 0.5, 'Entretien des espaces verts : @', 'schools'),
  on('26.05', 5, 0.3, 'Élagage et abattage dans les lycées : @', 'counties'),
  on('27.03', 5, 0.6, 'Collecte et traitement des déchets des lycées : @', 'counties'),
  on('27.04', 3, 0.4, 'Collecte des biodéchets des demi-pensions : @', 'counties'),
  on('25.07', 4, 0.5, 'Maintenance des équipements de cuisine des lycées : @', 'counties'),
];

const DIGITAL: ContractSpec[] = [
  of(
    '17.04',
    1.2,
    [
      'Développements sur le portail des aides régionales',
      "Tierce maintenance du système d'information de l'orientation",
      'Développement du service en ligne des transports scolaires',
      'Évolution de la plateforme de gestion des subventions',
    ],
    { digital: true },
  ),
  of(
    '17.07',
    0.6,
    [
      'Refonte du site des transports régionaux',
      'Création du site de la formation et des métiers',
      "Mise en conformité de l'extranet des agents",
      'Site de la biodiversité régionale',
    ],
    { digital: true },
  ),
  of('17.03', 0.6, [
    'Maintenance du logiciel de gestion des lycées',
    'Maintenance du logiciel de suivi des marchés',
    'Support du système de gestion documentaire',
    'Maintenance du logiciel de paie',
  ]),
  of('17.05', 0.8, ['Hébergement des données de santé au travail', "Sauvegarde externalisée des serveurs d'EPLE"]),
  of('17.06', 0.7, [
    'Supervision de la sécurité informatique',
    "Réponse à incident et exercices de crise d'origine cyber",
  ]),
  of('17.09', 0.5, ['Photographies aériennes et modèle de terrain régional', 'Données de circulation routière']),
  on('16.12', 5, 0.8, 'Assistance informatique dans les lycées : @', 'counties'),
  of('18.01', 1, ['Accès internet des lycées publics', 'Téléphonie fixe des sites administratifs']),
];

const SUPPORT: ContractSpec[] = [
  on('34.01', 8, 0.4, 'Formation des agents : @', [
    'management et encadrement',
    'hygiène alimentaire',
    'habilitations électriques',
    'bureautique et outils collaboratifs',
    'commande publique',
    'gestes et postures',
    'accueil et communication',
    'conduite de projet',
  ]),
  on('44.03', 5, 0.4, 'Assurance dommages-ouvrage : @', 'schools'),
  of('30.03', 0.7, [
    'Organisation du salon régional des métiers',
    "Organisation des rencontres de l'économie de la mer",
    'Logistique des trophées sportifs régionaux',
    "Organisation du forum de l'orientation du Mans",
    'Organisation des assises de la biodiversité',
  ]),
  of('30.02', 0.7, [
    "Achat d'espaces : campagne pour l'apprentissage",
    "Achat d'espaces : campagne des transports régionaux",
    "Achat d'espaces : presse quotidienne régionale",
  ]),
  of('19.03', 0.3, [
    "Films de présentation des métiers de l'industrie",
    "Reportages photographiques sur l'action régionale",
    'Captation des séances plénières',
  ]),
  of('10.09', 0.4, ['Buffets des inaugurations de lycées', 'Plateaux-repas des commissions permanentes']),
  of('32.03', 0.3, ["Location de salles pour les jurys d'examen", 'Location de salles pour les sessions de concours']),
  on('46.01', 5, 0.4, "Inventaire et restauration d'objets du patrimoine : @", 'counties'),
  on('46.03', 4, 0.4, 'Tournée culturelle dans les lycées : @', 'counties'),
  of('47.01', 0.8, [
    'Pavillon régional sur un salon aéronautique',
    'Pavillon régional sur un salon des énergies marines',
    'Promotion touristique sur les marchés européens',
  ]),
  on('48.04', 5, 0.4, "Entretien d'espaces naturels régionaux : @", 'counties'),
  on('26.06', 5, 0.5, 'Restauration de haies et de mares : @', 'counties'),
  on('43.01', 5, 0.4, 'Transfert de mobilier pendant les travaux : @', 'schools'),
  on('21.06', 5, 0.3, 'Entretien et réparation des véhicules de service : @', 'counties'),
  of('14.05', 0.5, [
    "Impression des guides de l'orientation",
    'Impression des affiches et dépliants',
    'Impression des fiches horaires des lignes régulières',
  ]),
];

/** Services notified in 2023. */
export const SERVICES: readonly ContractSpec[] = [...TRAINING, ...TRANSPORT, ...BUILDINGS, ...DIGITAL, ...SUPPORT];
