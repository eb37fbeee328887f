import { BEFORE, OUT_OF } from './bilan-sentence-parts';

/** Bilan SPASER: social axis. */
export const bilanSocial = {
  axis: {
    title: 'Social',
    intro:
      'Faire de l’achat public un levier pour l’emploi et l’insertion, réserver une part des marchés aux structures du handicap et de l’insertion, promouvoir l’égalité.',
  },
  actions: {
    22: {
      title: 'Encourager la féminisation de certains métiers',
      context: 'La clause d’insertion ouvre aux femmes des métiers où elles sont peu nombreuses.',
    },
    23: {
      title: 'Promouvoir l’égalité et lutter contre les discriminations',
      context: 'Une clause d’égalité de traitement figure dans les consultations.',
    },
    24: {
      title: 'Agir sur les conditions de travail',
      context:
        'Une clause sur les conditions de travail, et des critères de responsabilité sociale pour les marchés qui s’y prêtent.',
    },
    25: {
      title: 'Faire connaître les marchés réservés',
      context: 'Réunir services et réseaux inclusifs, repérer les achats qui peuvent être réservés.',
    },
    26: {
      title: 'Ouvrir les marchés à l’insertion, au handicap et à l’ESS',
      context: 'La clause sociale devient une condition d’exécution, chiffrée en heures.',
    },
    27: {
      title: 'Diversifier les achats avec clause d’insertion',
      context:
        'Étendre la clause au-delà des travaux : transports, services, fournitures, prestations intellectuelles.',
    },
    28: {
      title: 'Faire monter en compétence le public en insertion',
      context: 'Préférer la qualité du parcours : formation, tutorat, contrats longs, alternance.',
    },
    29: {
      title: 'Valoriser l’insertion dans les marchés de grand volume',
      context: 'Un critère d’insertion départage les offres sur les lots importants.',
    },
    30: {
      title: 'Relier insertion et formation professionnelle',
      context: 'Mettre les entreprises titulaires en lien avec les organismes de formation.',
    },
  },
  sentences: {
    'A22-1': `{v} des bénéficiaires${OUT_OF} des marchés clausés sont des femmes${BEFORE}.`,
    'A23-1': `{v} des consultations${OUT_OF} portent la clause d’égalité et de non-discrimination${BEFORE}.`,
    'A24-1': `{v} des consultations${OUT_OF} portent la clause sur les conditions de travail${BEFORE}.`,
    'A25-1': `{v} {réunion technique a réuni|réunions techniques ont réuni} les réseaux inclusifs${BEFORE}.`,
    'A26-1': `{v} {heure d’insertion est demandée|heures d’insertion sont demandées} par an pour les gilets haute visibilité${BEFORE}.`,
    'A26-2': `L’effort demandé est de {v} {heure|heures} d’insertion pour 10 000 € HT${BEFORE}.`,
    'A26-3': `{v} {heure de production a été réalisée|heures de production ont été réalisées} en France${BEFORE}.`,
    'A27-1': `{v} {heure d’insertion a été réalisée|heures d’insertion ont été réalisées}${BEFORE}.`,
    'A27-2': `{v} {personne a travaillé|personnes ont travaillé} dans le cadre d’une clause${BEFORE}.`,
    'A27-3': `{v} de ces personnes${OUT_OF} sont des hommes${BEFORE}.`,
    'A27-4': `{v} {marché a donné|marchés ont donné} lieu à des heures d’insertion${BEFORE}.`,
    'A27-5': `{v} des heures ont été faites dans les marchés de travaux${BEFORE}.`,
    'A27-6': `{v} des heures ont été faites dans les transports (délégation de service public)${BEFORE}.`,
    'A27-7': `{v} des heures ont été faites dans les services et les fournitures${BEFORE}.`,
    'A27-8': `{v} des heures ont été faites dans les prestations intellectuelles${BEFORE}.`,
    'A27-9': `{v} des marchés de plus de 40 000 € HT${OUT_OF} ont une considération sociale${BEFORE}.`,
    'A27-10': `{v} {TPE ou PME est engagée|TPE et PME sont engagées} dans la clause${BEFORE}.`,
    'A27-11': `{v} {entreprise est engagée|entreprises sont engagées} dans la clause d’insertion${BEFORE}.`,
    'A28-1': `{v} {contrat de travail a été signé|contrats de travail ont été signés} avec le public en insertion${BEFORE}.`,
    'A28-2': `{v} de ces contrats${OUT_OF} sont des CDI${BEFORE}.`,
    'A28-3': `{v} de ces contrats${OUT_OF} sont des CDD${BEFORE}.`,
    'A28-4': `{v} de ces contrats${OUT_OF} sont des contrats d’alternance${BEFORE}.`,
    'A28-5': `{v} {heure de formation a été valorisée|heures de formation ont été valorisées}${BEFORE}.`,
    'A28-6': `La formation compte pour {v} des heures d’insertion${BEFORE}.`,
    'A28-7': `{v} {heure a été réalisée|heures ont été réalisées} dans des marchés réservés${BEFORE}.`,
    'A29-1': `{v} {opération a|opérations ont} un critère d’insertion sur leurs lots importants${BEFORE}.`,
    'A30-1': `{v} {réunion a rapproché|réunions ont rapproché} clauses d’insertion et formation professionnelle${BEFORE}.`,
  },
};
