import { buildingNeeds } from './needs/buildings';
import { financeNeeds, legalNeeds } from './needs/central-functions';
import { communicationNeeds, staffNeeds } from './needs/communication-and-staff';
import { digitalNeeds } from './needs/digital';
import {
  cultureNeeds,
  economyNeeds,
  europeNeeds,
  healthNeeds,
  higherEducationNeeds,
  sportNeeds,
} from './needs/economy-and-culture';
import { generalServiceNeeds } from './needs/general-services';
import { environmentNeeds, farmingNeeds, seaNeeds, territoryNeeds } from './needs/land-and-sea';
import { schoolNeeds } from './needs/schools';
import { trainingNeeds } from './needs/training';
import { transportNeeds } from './needs/transport';
import type { NeedSeed } from './need-seed';

/** A regional department, with what its budget lines look like. */
export interface Department {
  acronym: string;
  name: string;
  pole: string;
  /** M57 function for running costs, then for investment. */
  functions: [string, string];
  /** Policy under which the spending is voted, for running costs, then for investment. */
  programmes: [string, string];
  needs: NeedSeed[];
}

const department = (
  acronym: string,
  name: string,
  pole: string,
  functions: [string, string],
  programmes: [string, string],
  needs: NeedSeed[],
): Department => ({ acronym, name, pole, functions, programmes, needs });

const EDUCATION = 'Pôle éducation et formation';
const TERRITORIES = 'Pôle territoires et mobilités';
const ECONOMY = 'Pôle économie et environnement';
const RESOURCES = 'Pôle ressources';
const SOCIETY = 'Pôle culture, jeunesse et solidarités';

/** The twenty departments that buy, in the order of the organisation chart. */
export const DEPARTMENTS: Department[] = [
  department(
    'DLY',
    'Direction des lycées',
    EDUCATION,
    ['222', '222'],
    ['Fonctionnement des lycées', 'Équipement des lycées'],
    schoolNeeds,
  ),
  department(
    'DPI',
    'Direction du patrimoine immobilier',
    EDUCATION,
    ['222', '222'],
    ['Maintenance du patrimoine', "Plan d'investissement des lycées"],
    buildingNeeds,
  ),
  department(
    'DTM',
    'Direction des transports et des mobilités',
    TERRITORIES,
    ['81', '82'],
    ['Mobilités du quotidien', 'Infrastructures de transport'],
    transportNeeds,
  ),
  department(
    'DEFP',
    "Direction de l'emploi et de la formation professionnelle",
    EDUCATION,
    ['252', '252'],
    ['Une formation, un emploi', 'Équipement des centres de formation'],
    trainingNeeds,
  ),
  department(
    'DTN',
    'Direction de la transformation numérique',
    RESOURCES,
    ['020', '222'],
    ["Systèmes d'information", 'Numérique éducatif'],
    digitalNeeds,
  ),
  department(
    'DLMG',
    'Direction de la logistique et des moyens généraux',
    RESOURCES,
    ['020', '020'],
    ['Moyens des services', 'Bâtiments administratifs'],
    generalServiceNeeds,
  ),
  department(
    'DCOM',
    'Direction de la communication',
    RESOURCES,
    ['022', '022'],
    ['Communication institutionnelle', 'Communication institutionnelle'],
    communicationNeeds,
  ),
  department(
    'DRH',
    'Direction des ressources humaines',
    RESOURCES,
    ['020', '020'],
    ['Ressources humaines', 'Ressources humaines'],
    staffNeeds,
  ),
  department(
    'DFCP',
    'Direction des finances et de la commande publique',
    RESOURCES,
    ['020', '020'],
    ['Gestion financière', 'Gestion financière'],
    financeNeeds,
  ),
  department(
    'DAJA',
    'Direction des affaires juridiques et des assemblées',
    RESOURCES,
    ['031', '031'],
    ['Assemblées et affaires juridiques', 'Assemblées et affaires juridiques'],
    legalNeeds,
  ),
  department(
    'DTEE',
    "Direction de la transition énergétique et de l'environnement",
    ECONOMY,
    ['76', '76'],
    ['Transition écologique', 'Eau et biodiversité'],
    environmentNeeds,
  ),
  department(
    'DML',
    'Direction de la mer et du littoral',
    ECONOMY,
    ['56', '854'],
    ['Ambition maritime', 'Ports régionaux'],
    seaNeeds,
  ),
  department(
    'DEI',
    "Direction de l'économie et de l'innovation",
    ECONOMY,
    ['61', '61'],
    ['Développement des entreprises', 'Développement des entreprises'],
    economyNeeds,
  ),
  department(
    'DESR',
    "Direction de l'enseignement supérieur et de la recherche",
    EDUCATION,
    ['23', '23'],
    ['Enseignement supérieur', 'Immobilier universitaire'],
    higherEducationNeeds,
  ),
  department(
    'DCP',
    'Direction de la culture et du patrimoine',
    SOCIETY,
    ['311', '312'],
    ['Culture pour tous', 'Patrimoine'],
    cultureNeeds,
  ),
  department(
    'DSJ',
    'Direction des sports, de la jeunesse et de la vie associative',
    SOCIETY,
    ['326', '326'],
    ['Sports et jeunesse', 'Sports et jeunesse'],
    sportNeeds,
  ),
  department(
    'DAEI',
    "Direction des affaires européennes et de l'international",
    ECONOMY,
    ['048', '048'],
    ['Fonds européens', 'Fonds européens'],
    europeNeeds,
  ),
  department(
    'DAT',
    "Direction de l'aménagement et des territoires",
    TERRITORIES,
    ['54', '54'],
    ['Territoires et ruralité', 'Territoires et ruralité'],
    territoryNeeds,
  ),
  department(
    'DAPA',
    "Direction de l'agriculture, de la pêche et de l'agroalimentaire",
    ECONOMY,
    ['631', '631'],
    ['Agriculture et alimentation', 'Agriculture et alimentation'],
    farmingNeeds,
  ),
  department(
    'DSS',
    'Direction de la santé et des solidarités',
    SOCIETY,
    ['41', '41'],
    ['Accès aux soins', 'Accès aux soins'],
    healthNeeds,
  ),
];
