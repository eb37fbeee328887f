import type { ClauseKind } from './clause-firms';
import type { FirmSize } from './firm';

/** A group with an agency in many towns, and the families for which it works; invented. */
export interface Group {
  name: string;
  kind: ClauseKind;
  codes: RegExp;
  size: FirmSize;
}

const ANY = /^/;

const groups = (kind: ClauseKind, ...list: [name: string, codes: RegExp, size: FirmSize][]): Group[] =>
  list.map(([name, codes, size]) => ({ name, kind, codes, size }));

/** Groups whose agencies take on people in insertion. */
export const GROUPS: readonly Group[] = [
  ...groups(
    'Travaux',
    ['Armobat', /^38\.(0[1234]|11)/, 'GE'],
    ['Loirébat', /^38\.(0[1234]|11)/, 'ETI'],
    ['Constructions Valmer', /^38\.0[5678]/, 'ETI'],
    ['Charpenteo', /^38\.0[56]/, 'ETI'],
    ['Thermélia', /^38\.10/, 'GE'],
    ['Fluidéo', /^38\.10/, 'ETI'],
    ['Élecsia', /^38\.09/, 'GE'],
    ['Courantis', /^38\.09/, 'ETI'],
    ['Génivia', /^39\./, 'GE'],
    ['Terralys', /^39\./, 'ETI'],
  ),
  ...groups('Transports (DSP)', ['Mobiliance', ANY, 'GE'], ['Transvallée', ANY, 'ETI'], ['Lignalys', ANY, 'ETI']),
  ...groups(
    'Services et fournitures',
    ['Netalia', /^(41|12)\./, 'GE'],
    ['Verdéa', /^(26|48)\./, 'ETI'],
    ['Sécurance', /^42\./, 'ETI'],
    ['Thermoria', /^(40|37|25)\./, 'GE'],
    ['Logivia', /^(1[0134]|43|45)\./, 'ETI'],
    ['Numéria Services', /^1[678]\./, 'ETI'],
    ['Valorèze', /^27\./, 'ETI'],
  ),
  ...groups(
    'Prestations intellectuelles',
    ['Archipole', /^36\.0[123]/, 'ETI'],
    ['Ingévia', ANY, 'GE'],
    ['Structéa', /^3[67]\./, 'ETI'],
    ['Ingénierie Ampère', /^36\./, 'ETI'],
  ),
];

/** Small firms that work for the holders of services: structures of insertion and local firms; invented. */
export const SMALL_PARTNERS: readonly string[] = [
  'Régie de quartier des Ajoncs',
  'Ateliers de la Genêtière',
  'Chantier École du Verger',
  'Tri & Partage',
  'Coup de Main Services',
  'La Clé des Champs Entretien',
  'Relais Logistique Solidaire',
  'Mains Vertes du Bocage',
];
