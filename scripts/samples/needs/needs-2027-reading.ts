import { extend, type NeedSeed } from '../need-seed';

/** Needs of 2027 with cells that say two things, or that cannot be read: labels, types, marks, errors, merged cells. */
export const NEEDS_2027_READING: Record<string, NeedSeed[]> = {
  DLY: [
    extend('Tabliers et torchons des cuisines', '12.05', 22_000, 'Litex Collectivités', {
      launch: '02-16',
      mistakes: [{ rule: 'R06', column: 'libelle_nomenclature', value: 'Mobilier de bureau' }],
    }),
    extend('Cartouches des imprimantes des lycées', '15.04', 31_000, 'Encres du Ponant', {
      launch: '03-22',
      mistakes: [{ rule: 'L02', column: 'fiche_sspaser', value: 'x' }],
    }),
  ],
  DPI: [
    extend('Entretien des toitures végétalisées', '26.04', 44_000, 'Cimes et Bocages', {
      launch: '04-19',
      mistakes: [{ rule: 'R07', column: 'type_achat', value: 'Travaux' }],
    }),
    extend('Remplacement de vitrages', '38.06', 58_000, 'Sarthe Bâti Services', {
      launch: '05-10',
      mistakes: [{ rule: 'L03', column: 'nb_reconductions', value: { error: '#REF!' } }],
    }),
  ],
  DTN: [
    extend('Licences de cartographie', '17.09', 36_000, 'Carto Nantaise', {
      launch: '03-15',
      mistakes: [{ rule: 'L05', column: 'type_achat', value: null }],
    }),
  ],
  DLMG: [
    extend('Lavage des véhicules de service', '21.07', 19_000, 'Garage des Ponts', {
      launch: '02-22',
      mistakes: [{ rule: 'L01', column: 'alloti', value: 'voir avec le garage' }],
    }),
    extend('Enlèvement des papiers et cartons', '27.06', 24_000, 'Loire Océan Propreté', {
      launch: '04-26',
      mistakes: [{ rule: 'L04', column: 'commentaire', value: 'Deux sites : siège et antenne de Nantes' }],
    }),
    extend('Collecte des biodéchets du restaurant', '27.04', 17_000, 'Loire Océan Propreté', { launch: '04-26' }),
  ],
};
