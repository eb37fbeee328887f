import { BEFORE, OUT_OF } from './bilan-sentence-parts';

/** Bilan SPASER: economic axis. */
export const bilanEconomic = {
  axis: {
    title: 'Économique',
    intro:
      'Faire de l’achat public un appui au développement du territoire : projets lisibles pour les entreprises, relations équilibrées avec elles, filières naissantes soutenues.',
  },
  actions: {
    1: {
      title: 'Recenser, planifier et faire connaître les besoins',
      context:
        'Chaque année, avec la préparation du budget, les directions recensent leurs besoins à venir : de quoi anticiper les procédures et grouper les achats.',
    },
    2: {
      title: 'Rencontrer les entreprises du territoire',
      context: 'Forums et rencontres mettent en relation acheteurs publics et entreprises, notamment innovantes.',
    },
    3: {
      title: 'Connaître les TPE, les PME et l’économie sociale et solidaire',
      context: 'Savoir qui peut répondre, par une cartographie ou par les annuaires qui existent.',
    },
    4: {
      title: 'Dimensionner les lots selon le marché fournisseur',
      context: 'Étudier un allotissement, y compris géographique, qui ouvre les marchés aux petites entreprises.',
    },
    5: {
      title: 'Simplifier l’accès à la commande publique',
      context: 'Dossiers plus courts et plus clairs, groupements ouverts, ateliers pour les candidats.',
    },
    6: {
      title: 'Questionner chaque achat au regard de la transition',
      context:
        'Dès le recensement, la fiche SSPASER interroge le besoin sous tous les angles du développement durable.',
    },
    7: {
      title: 'Expérimenter la mesure des gaz à effet de serre',
      context: 'Chercher, achat par achat, une mesure assez solide pour départager des offres.',
    },
    8: {
      title: 'Compter tous les impacts : coût global, cycle de vie',
      context: 'Regarder le coût d’usage et le cycle de vie, et non le seul prix d’acquisition.',
    },
    9: {
      title: 'Soutenir la responsabilité sociale des prestataires',
      context:
        'Rappeler et suivre les engagements d’égalité, de lutte contre les discriminations et de conditions de travail (voir les actions 23 et 24).',
    },
    10: {
      title: 'Mutualiser avec d’autres acheteurs',
      context: 'Partager besoins et méthodes en réseau, vers une offre durable et solidaire.',
    },
  },
  sentences: {
    'A01-1': `{v} {nouveau besoin a été recensé|nouveaux besoins ont été recensés}${BEFORE}.`,
    'A01-2': `{v} {besoin est à renouveler|besoins sont à renouveler}${BEFORE}.`,
    'A01-3': `{v} {marché est à reconduire, sans consultation|marchés sont à reconduire, sans consultation}${BEFORE}.`,
    'A01-4': `Nouveaux besoins et renouvellements font {v} {consultation|consultations} à lancer${BEFORE}.`,
    'A01-5': `Ces consultations représentent {v} HT, durée entière comprise${BEFORE}.`,
    'A01-6': '{v} {campagne a été menée|campagnes consécutives ont été menées}.',
    'A02-1': `{v} {entreprise a exposé|entreprises ont exposé} au forum des achats innovants et responsables${BEFORE}.`,
    'A02-2': `Le forum a réuni {v} {participant|participants}${BEFORE}.`,
    'A05-1': `{v} {atelier a expliqué|ateliers ont expliqué} aux entreprises comment répondre${BEFORE}.`,
    'A06-1': `{v} des besoins${OUT_OF} ont été questionnés avec la fiche SSPASER${BEFORE}.`,
  },
};
