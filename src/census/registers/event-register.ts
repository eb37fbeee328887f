import { countField, dateField, listField, textField, yearField } from './field';
import { filled, unique } from './register-check';
import type { RegisterSchema } from './register';

/** Meetings and events that the report counts. */
export const EVENT_KINDS = {
  electedMeeting: 'Réunion avec les élus',
  fair: 'Forum FAIR',
  workshop: "Atelier d'accès à la commande publique",
  inclusiveMeeting: 'Réunion des réseaux inclusifs',
  trainingMeeting: "Réunion clause d'insertion et formation",
  other: 'Autre',
} as const;

const EVENT_FIELDS = {
  year: yearField('Année', { synonyms: ['exercice', 'millesime'] }),
  date: dateField('Date', { synonyms: ['jour', "date de l'evenement", 'tenue le'] }),
  kind: listField("Type d'événement", Object.values(EVENT_KINDS), {
    required: true,
    synonyms: ['type', 'nature', 'categorie', 'evenement'],
    variants: {
      copil: EVENT_KINDS.electedMeeting,
      'comite de pilotage': EVENT_KINDS.electedMeeting,
      fair: EVENT_KINDS.fair,
      forum: EVENT_KINDS.fair,
      atelier: EVENT_KINDS.workshop,
      'reunion technique': EVENT_KINDS.inclusiveMeeting,
    },
  }),
  title: textField('Intitulé', { synonyms: ['objet', 'titre', 'libelle', 'description'] }),
  place: textField('Lieu', { synonyms: ['ville', 'site'] }),
  companies: countField('Entreprises exposantes', { synonyms: ['entreprises', 'exposants', "nombre d'entreprises"] }),
  participants: countField('Participants', { synonyms: ['presents', 'personnes', 'nombre de participants'] }),
};

/** Meetings, forums, workshops: one line each. */
export const EVENT_REGISTER: RegisterSchema<typeof EVENT_FIELDS> = {
  names: ['Evenements', 'Événements', 'Réunions'],
  fields: EVENT_FIELDS,
  leastHeaders: 3,
  yearKeys: ['year', 'date'],
  checks: [filled('kind'), unique('date', 'kind', 'title')],
};
