import { each, over, type ContractSpec } from './contract-spec';

const on = over('periods');
const of = each('periods');
const once = over('delivery');
const delivered = each('delivery');

/**
 * The goods that the published report names: ecolabels (action 16), recycled material (action 14), electricity and long life
 * (action 20). One contract each.
 */
const NAMED_IN_THE_REPORT: ContractSpec[] = [
  of('14.01', 0.6, ["Papier d'impression des lycées"], { ecolabel: true }),
  of('14.02', 0.4, ['Enveloppes et pochettes'], { ecolabel: true }),
  of('12.01', 0.8, ["Vêtements de travail des agents d'entretien et de restauration"], { ecolabel: true }),
  of('11.01', 0.8, ["Produits d'entretien ménager des sites administratifs et des CFA"], { ecolabel: true }),
  of('10.07', 0.4, ['Cafés, thés et consommables des machines à café'], { ecolabel: true }),
  of('13.04', 1, ['Matelas des internats'], { ecolabel: true, recycled: true }),
  of('16.02', 12, ['Ordinateurs portables des lycéens de seconde (MonOrdiAuLycée)'], {
    ecolabel: true,
    recycled: true,
  }),
  of('16.10', 5, ['Fournitures des postes numériques des EPLE'], { recycled: true, energySaving: true }),
  of('25.03', 1, ['Équipements des laveries de lycées'], { energySaving: true }),
  of('25.01', 1.5, ['Équipements de cuisson et de froid des restaurants scolaires'], { energySaving: true }),
  of('10.10', 0.4, ['Fontaines à eau des lycées et des sites administratifs'], { longLife: true }),
  of('15.05', 0.4, ['Machines à affranchir et de mise sous pli'], { longLife: true }),
];

const TEACHING: ContractSpec[] = [
  once('24.01', 16, 0.8, "Équipement de l'atelier de productique : @", 'schools'),
  once('24.02', 9, 0.5, 'Équipement des laboratoires de sciences : @', 'schools'),
  once('24.03', 5, 0.4, 'Équipement de la filière santé et social : @', 'schools'),
  once('24.04', 6, 0.6, 'Équipement de la cuisine pédagogique : @', 'schools'),
  once('24.05', 5, 0.5, 'Matériel agricole et horticole : @', 'schools'),
  on('24.06', 3, 0.8, 'Manuels et ressources pédagogiques : @', [
    'lots généraux',
    'lots professionnels',
    'lots numériques',
  ]),
  on('24.07', 3, 0.7, 'Premier équipement professionnel : @', ['hôtellerie', 'bâtiment', 'coiffure et esthétique']),
  once('13.05', 5, 0.5, "Mobilier de laboratoire et d'atelier : @", 'schools'),
  once('13.06', 3, 0.4, 'Mobilier du restaurant scolaire : @', 'schools'),
  once('28.01', 2, 0.3, 'Équipement du gymnase : @', 'schools'),
  once('23.07', 5, 0.6, 'Location de salles de classe modulaires : @', 'schools'),
  once('25.02', 3, 0.5, 'Lave-vaisselle à convoyeur : @', 'schools'),
  once('25.05', 3, 0.3, 'Vaisselle et petits matériels de cuisine : @', 'counties'),
];

const GENERAL: ContractSpec[] = [
  of('10.01', 0.4, ['Viandes et volailles du restaurant administratif']),
  of('10.03', 0.4, ['Légumes frais du restaurant administratif', 'Fruits frais du restaurant administratif']),
  of('10.05', 0.4, ['Épicerie du restaurant administratif', 'Surgelés du restaurant administratif']),
  of('12.02', 0.4, ['Gants et lunettes de protection', 'Protections auditives et respiratoires']),
  of('12.04', 0.4, ['Chaussures de sécurité des agents']),
  on('13.12', 5, 0.6, "Abris et mobilier d'arrêts de cars : @", 'counties'),
  on('13.13', 5, 0.7, 'Bornes de recharge pour véhicules électriques : @', 'counties'),
  delivered('13.07', 0.4, ["Mobilier d'accueil de l'hôtel de Région", 'Mobilier de la salle des commissions']),
  of('16.01', 1.6, ['Ordinateurs portables des agents']),
  of('16.04', 0.6, ['Écrans des postes de travail']),
  of('16.06', 1, ['Écrans interactifs des lycées', 'Vidéoprojecteurs des salles de cours']),
  of('16.08', 1.2, ['Bornes Wi-Fi des lycées', 'Commutateurs et pare-feu des lycées']),
  of('16.09', 0.4, ['Accessoires informatiques', 'Petits périphériques des EPLE']),
  of(
    '17.02',
    0.9,
    [
      'Progiciel de gestion de la formation professionnelle',
      'Logiciel de réservation des transports à la demande',
      'Logiciel de gestion des demi-pensions',
      'Progiciel de suivi des opérations immobilières',
    ],
    { digital: true },
  ),
  of('18.03', 0.6, ['Ordiphones et tablettes professionnelles']),
  delivered('19.02', 0.3, ['Matériel de visioconférence des salles de réunion', "Régie vidéo de l'hémicycle"]),
  delivered('20.01', 0.8, ['Véhicules particuliers électriques', 'Véhicules particuliers hybrides']),
  delivered('20.02', 0.8, ['Fourgons électriques des équipes mobiles', 'Utilitaires légers des équipes techniques']),
  of('22.01', 4, ["Électricité des lycées, accord-cadre d'achat groupé"]),
  of('22.02', 4, ["Gaz naturel des lycées, accord-cadre d'achat groupé"]),
  of('22.04', 0.8, ['Granulés et plaquettes de bois des chaufferies']),
  on('23.01', 5, 0.4, 'Quincaillerie et outillage des équipes mobiles : @', 'counties'),
  on('23.02', 5, 0.4, 'Fournitures électriques et éclairage : @', 'counties'),
  on('23.03', 5, 0.4, 'Fournitures de plomberie et de chauffage : @', 'counties'),
  of('23.05', 0.4, ['Signalétique des lycées', 'Plaques et panneaux de chantier']),
  delivered('26.01', 0.4, ['Tondeuses et tracteurs de pente', "Matériels d'entretien à batterie"]),
  of('27.02', 0.4, ['Composteurs des demi-pensions', 'Équipements de tri des lycées']),
  of('29.01', 0.5, ['Abonnements aux bases juridiques', 'Abonnements à la presse professionnelle']),
  of('42.03', 0.7, ["Contrôle d'accès et visiophonie des lycées"]),
  of('42.05', 0.4, ['Défibrillateurs des lycées et des sites']),
];

/** Supplies notified in 2023. */
export const SUPPLIES: readonly ContractSpec[] = [...NAMED_IN_THE_REPORT, ...TEACHING, ...GENERAL];
