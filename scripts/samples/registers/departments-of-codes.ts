import { DEPARTMENTS } from '../departments';
import { pick } from '../chance';

/** Departments that buy a family, by the beginning of its code; the first beginning that fits counts. */
const BUYERS: [beginning: string, acronyms: readonly string[]][] = [
  ['33.', ['DEFP']],
  ['31.', ['DTM']],
  ['21.08', ['DTM']],
  ['13.12', ['DTM']],
  ['35.07', ['DTM']],
  ['39.03', ['DTM']],
  ['39.05', ['DML']],
  ['39.06', ['DTN']],
  ['39.07', ['DTEE']],
  ['39.08', ['DAT']],
  ['36.', ['DPI']],
  ['37.', ['DPI']],
  ['38.', ['DPI']],
  ['39.', ['DPI']],
  ['40.', ['DPI']],
  ['44.03', ['DPI']],
  ['24.05', ['DLY']],
  ['24.', ['DLY']],
  ['25.', ['DLY']],
  ['28.', ['DLY', 'DSJ']],
  ['13.', ['DLY', 'DLMG']],
  ['16.01', ['DTN']],
  ['16.', ['DTN', 'DLY']],
  ['17.', ['DTN']],
  ['18.', ['DTN']],
  ['19.', ['DCOM']],
  ['30.', ['DCOM', 'DEI', 'DSJ', 'DAEI']],
  ['14.05', ['DCOM']],
  ['34.', ['DRH']],
  ['35.01', ['DEI', 'DSS', 'DLY', 'DAEI']],
  ['35.02', ['DAEI', 'DSJ', 'DSS']],
  ['35.03', ['DEFP', 'DSS']],
  ['35.04', ['DAJA']],
  ['35.05', ['DAJA']],
  ['35.06', ['DFCP']],
  ['35.', ['DAT', 'DTEE']],
  ['46.', ['DCP']],
  ['47.03', ['DAEI', 'DEI']],
  ['47.', ['DEI', 'DAEI', 'DAPA']],
  ['48.', ['DTEE', 'DML', 'DAPA']],
  ['26.06', ['DTEE']],
  ['26.', ['DLMG', 'DLY']],
  ['27.', ['DLMG', 'DLY', 'DTEE']],
  ['22.', ['DPI']],
  ['44.', ['DFCP']],
  ['', ['DLMG', 'DLMG', 'DLY']],
];

const NAMES = new Map(DEPARTMENTS.map(({ acronym, name }) => [acronym, name]));

const acronymsOf = (code: string): readonly string[] => BUYERS.find(([beginning]) => code.startsWith(beginning))![1];

/** Every department that buys a family, by name. */
export const buyersOf = (code: string): string[] =>
  [...new Set(acronymsOf(code))].map((acronym) => NAMES.get(acronym)!);

/** The department that buys this, by name. */
export const buyerOf = (code: string, title: string): string => NAMES.get(pick(title, 'buyer', acronymsOf(code)))!;
