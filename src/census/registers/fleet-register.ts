import { dateField, listField, numberField, textField, yearField, yesNoField } from './field';
import { filled, notBefore, unique } from './register-check';
import type { RegisterSchema } from './register';

/** Sources of energy of vehicles. */
export const ENERGIES = [
  'Essence',
  'Gazole',
  'Hybride',
  'Hybride rechargeable',
  'Électrique',
  'Hydrogène',
  'GNV',
  'GPL',
  'Superéthanol',
  'Autre',
] as const;

/** Both kinds of hybrids. */
export const HYBRIDS = ['Hybride', 'Hybride rechargeable'] as const;

/** Classes of vehicles in the State's schema for the renewal of fleets. */
export const VEHICLE_CLASSES = ['VP', 'N1', 'N2', 'N3', 'Bus', 'Car', 'Deux-roues', 'Autre'] as const;

export const FLEET_FIELDS = {
  year: yearField('Année', { required: true, synonyms: ['exercice', "annee d'inventaire", 'situation au 31/12'] }),
  registration: textField('Immatriculation', { synonyms: ['plaque', 'n° immatriculation', 'vehicule'] }),
  class: listField('Catégorie', VEHICLE_CLASSES, {
    synonyms: ['classe', 'genre', 'type de vehicule'],
    variants: { m1: 'VP', vul: 'N1', vu: 'N1', autocar: 'Car', pl: 'N3', moto: 'Deux-roues' },
  }),
  energy: listField('Énergie', ENERGIES, {
    synonyms: ['motorisation', 'carburant', 'energie'],
    variants: {
      es: 'Essence',
      go: 'Gazole',
      diesel: 'Gazole',
      el: 'Électrique',
      ve: 'Électrique',
      vhr: 'Hybride rechargeable',
      phev: 'Hybride rechargeable',
      hev: 'Hybride',
      e85: 'Superéthanol',
    },
  }),
  entered: dateField('Mise en service', { synonyms: ['date de mise en service', 'date entree', "date d'acquisition"] }),
  left: dateField('Sortie du parc', { synonyms: ['date de sortie', 'date de cession', 'reforme'] }),
  renewal: yesNoField("Renouvellement de l'année", {
    synonyms: ['renouvellement', "acquis dans l'annee", 'renouvele'],
  }),
  co2: numberField('CO2 (g/km)', { synonyms: ['co2', 'emissions co2', 'emissions'] }),
};

/** The fleet: one line per vehicle and year of inventory. */
export const FLEET_REGISTER: RegisterSchema<typeof FLEET_FIELDS> = {
  names: ['Flotte', 'Parc automobile', 'Véhicules'],
  fields: FLEET_FIELDS,
  leastHeaders: 3,
  yearKeys: ['year'],
  checks: [filled('year', 'energy'), unique('registration', 'year'), notBefore('left', 'entered')],
};
