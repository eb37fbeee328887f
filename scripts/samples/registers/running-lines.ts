import { addDays, addMonths } from '../calendar';
import { draw } from '../chance';
import type { Contract } from '../contract-register';
import type { AgencyPool } from './clause-firms';
import type { Marks } from './contract-spec';
import type { Firm, FirmSize, SiretBook } from './firm';
import { sizeOf } from './holders';
import type { RegisterLine } from './register-line';
import { CONCESSIONS, type Concession } from './transport-concessions';

/** Families of running contracts whose goods contain recycled material, as the report names them (action 14). */
const RECYCLED: Readonly<Record<string, string>> = {
  '2020-0778': 'copieurs',
  '2021-0398': 'encres',
  '2020-0697': 'fournitures de bureau',
  '2022-0028': 'sièges de bureau',
  '2023-0045': 'gilets haute visibilité',
  '2020-0546': "mobilier d'internat",
  '2020-0514': 'tables et chaises scolaires',
  '2021-0155': "équipements d'entretien ménager",
};

/** Contracts whose family says that they are about a digital service open to the public or to agents. */
const DIGITAL = /^(17\.0[47]|17\.09|17\.10)$/;

const marksOf = ({ number, code }: Contract): Marks => ({
  ...(number in RECYCLED ? { recycled: true } : {}),
  // High-visibility vests are among the goods for which the report prefers an ecolabel (action 16).
  ...(number === '2023-0045' ? { ecolabel: true } : {}),
  ...(DIGITAL.test(code) ? { digital: true } : {}),
});

/**
 * Holders of running contracts with hours of insertion that are small or medium firms: with the eight small partners, 20 of
 * the 225 companies (action 27).
 */
const SMALL_HOLDERS: ReadonlySet<string> = new Set([
  'Angevine de Rénovation',
  'Bocage Construction',
  'Traiteur des Trois Rivières',
  'Assist Info Pays de Loire',
  'Atelier Recyclé du Maine',
  'Autocars de la Mée',
  'Cars du Segréen',
  "Déménagements de l'Erdre",
  'ESAT Les Deux Vallées',
  'ESAT du Vignoble',
  'Relais Emploi Loire',
  'Signal Textile',
]);

const sizeOfHolder = ({ holder, amount, social }: Contract): FirmSize | null => {
  if (holder === 'UGAP') return null;
  if (SMALL_HOLDERS.has(holder)) return 'PME';
  return /Clause|réservé/.test(social) ? 'ETI' : sizeOf(holder, amount);
};

/** To whom a contract is reserved. */
const reservedFor = ({ social, holder }: Contract): string => {
  if (!social.includes('Marché réservé')) return 'Non';
  return holder.startsWith('ESAT') ? 'EA / ESAT (L2113-12)' : 'SIAE (L2113-13)';
};

/** A contract that the census names or forgot, with what the register tells beyond. */
export function completed(contract: Contract, sirets: SiretBook): RegisterLine {
  return {
    ...contract,
    siret: sirets.siretOf(contract.holder),
    firmSize: sizeOfHolder(contract),
    offers: contract.holder === 'UGAP' ? null : 1 + draw(contract.title, 'offers', 6),
    reserved: reservedFor(contract),
    marks: marksOf(contract),
    generalClauses: contract.notified >= '2023-01-01',
  };
}

/** Regular lines, in the nomenclature. */
const TRANSPORT = '31.02';

/** A concession of transport as a line of the register. */
const concessionLine = ({ number, notified, months, title, amount }: Concession, holder: Firm): RegisterLine => {
  const start = `${notified.slice(0, 4)}-09-01`;
  const lastEnd = addDays(addMonths(start, months), -1);
  return {
    ...{ number, needId: '', title, notified, amount, end: lastEnd, lastEnd },
    ...{ department: 'Direction des transports et des mobilités', code: TRANSPORT, purchaseType: 'Services' },
    ...{ procedure: 'Concession / DSP', holder: holder.name, holderDepartment: holder.department },
    ...{ initialMonths: months, extensions: 0, extensionMonths: 0 },
    ...{ environment: 'Clause environnementale', social: 'Clause sociale' },
    ...{ siret: holder.siret, firmSize: holder.size, offers: 2 + draw(title, 'offers', 3) },
    ...{ reserved: 'Non', marks: {}, generalClauses: false },
  };
};

/** The concessions of transport, each held by an agency of a group. */
export const concessionLines = (agencies: AgencyPool): RegisterLine[] =>
  CONCESSIONS.map((concession) => concessionLine(concession, agencies.take('Transports (DSP)', TRANSPORT)));
