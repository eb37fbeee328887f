import { each, over, type ContractSpec } from './contract-spec';

const on = over('study');
const of = each('study');

const BUILDINGS: ContractSpec[] = [
  on('36.01', 12, 5, "Maîtrise d'œuvre de l'extension : @", 'schools'),
  of('36.01', 9, ["Maîtrise d'œuvre de la nouvelle faculté de santé du quartier hospitalier universitaire"]),
  on('36.02', 20, 3.5, "Maîtrise d'œuvre de la rénovation énergétique : @", 'schools'),
  on('36.03', 10, 1, "Maîtrise d'œuvre de travaux courants : @", 'territories'),
  on('36.04', 14, 0.4, 'Étude de faisabilité et programmation : @', 'schools'),
  on('36.05', 10, 0.6, 'Assistance HQE, énergie et carbone : @', 'schools'),
  on('36.06', 6, 0.9, 'Ordonnancement, pilotage et coordination : @', 'schools'),
  on('36.07', 5, 7, "Mandat de maîtrise d'ouvrage : @", 'counties'),
  on('37.01', 14, 0.4, 'Contrôle technique : @', 'schools'),
  on('37.02', 14, 0.3, 'Coordination sécurité et protection de la santé : @', 'schools'),
  on('37.03', 10, 0.3, 'Diagnostics amiante et plomb avant travaux : @', 'schools'),
  on('37.04', 8, 0.3, 'Études géotechniques : @', 'schools'),
];

const POLICIES: ContractSpec[] = [
  of('35.01', 0.7, [
    'Stratégie régionale de la donnée',
    "Étude d'organisation des équipes mobiles",
    'Schéma directeur de la restauration scolaire',
    "Stratégie d'attractivité des métiers du soin",
  ]),
  of('35.02', 0.6, ['Évaluation du plan pour la jeunesse', 'Évaluation des aides à la transition des entreprises']),
  of('35.03', 0.5, ['Enquête sur la vie des apprentis', 'Enquête sur les usages du numérique éducatif']),
  on('35.04', 4, 0.4, 'Conseil juridique : @', ['urbanisme', 'droit social', "aides d'État", 'domanialité portuaire']),
  of('35.06', 0.6, ['Audit des organismes de formation bénéficiaires de fonds européens']),
  on('35.07', 5, 0.7, 'Étude de desserte et de correspondances : @', 'counties'),
  of('35.08', 0.6, ['Concertation sur le schéma des déchets', 'Concertation sur les véloroutes']),
  of('35.09', 0.7, ["Assistance à la mise en concurrence ferroviaire, lot d'appoint"]),
  of('17.08', 0.9, [
    "Assistance à la refonte du système d'information des aides",
    'Assistance au plan numérique des lycées',
  ]),
  of('30.01', 0.6, ["Conseil en communication sur l'apprentissage", 'Identité visuelle du réseau de transport']),
  on('48.01', 5, 0.5, "Étude d'impact et inventaires : @", 'counties'),
  on('48.02', 5, 0.5, 'Suivi naturaliste des réserves régionales : @', 'counties'),
  of('47.02', 0.8, [
    'Accompagnement à la décarbonation des entreprises',
    'Accompagnement de la filière hydrogène',
    'Accompagnement de la filière vélo',
  ]),
  of('22.07', 0.6, ['Suivi et optimisation énergétique des lycées']),
];

/** Intellectual services notified in 2023. */
export const STUDIES: readonly ContractSpec[] = [...BUILDINGS, ...POLICIES];
