import type { Messages } from '../../i18n';
import type { Census, Need } from '../census';
import { columnOf } from '../columns';
import { totalMonths } from '../durations';
import { fill } from '../fill';
import { isTender } from '../indicators/needs';
import { toIso } from '../parsing/calendar';
import { valueOf, type Reading } from '../parsing/reading';
import type { Fields, Register } from '../registers/register';
import type { PurchaseType } from '../vocabulary';
import { figure, type CsvCell } from './csv';
import { CPV_PATTERN, isCpv } from './need-fields';
import { withoutContacts } from './personal-data';
import type { PublishedTable } from './published-table';
import { SEPARATOR, type TableField } from './table-schema';

type Texts = Messages['publication'];
type FieldName = keyof Texts['approch']['fields'];

/** The bands whose official label is known, in euros, lower bound included; others are left empty rather than guessed. */
const BANDS: readonly { from: number; below: number; label: string }[] = [
  { from: 40_000, below: 100_000, label: '40k - 100k€' },
  { from: 100_000, below: 500_000, label: '100k - 500k€' },
  { from: 1_000_000, below: 5_000_000, label: '1M - 5M€' },
];

/** APProch knows three categories: studies are services there. */
const CATEGORIES: Record<PurchaseType, string> = {
  Travaux: 'Travaux',
  Fournitures: 'Fournitures',
  Services: 'Services',
  'Prestations intellectuelles': 'Services',
};

const bandOf = (cents: number | null): string | null => {
  if (cents === null) return null;
  return BANDS.find(({ from, below }) => cents >= from * 100 && cents < below * 100)?.label ?? null;
};

const siretsOf = (register: Register<Fields> | undefined, key: string): string[] =>
  (register?.rows ?? []).flatMap(({ cells }) => {
    const siret = valueOf(cells[key] as Reading<string> | undefined);
    return siret === null ? [] : [siret.slice(0, 9)];
  });

/** The buyer's SIREN when the registers of the workbook agree on one. */
const buyerOf = ({ registers: { tables } }: Census): string | null => {
  const sirens = new Set([...siretsOf(tables.agec, 'siret'), ...siretsOf(tables.contracts, 'buyer')]);
  return sirens.size === 1 ? [...sirens][0]! : null;
};

const FIELDS: Record<FieldName, Pick<TableField, 'type' | 'constraints'>> = {
  libelle: { type: 'string' },
  description: { type: 'string' },
  statut: { type: 'string' },
  siren_de_l_entite_acheteuse: { type: 'string', constraints: { pattern: '^[0-9]{9}$' } },
  categorie_d_achat: { type: 'string', constraints: { enum: ['Travaux', 'Fournitures', 'Services'] } },
  code_s_cpv: { type: 'string', constraints: { pattern: CPV_PATTERN } },
  montant_estime_du_marche: { type: 'string', constraints: { enum: BANDS.map(({ label }) => label) } },
  duree_previsionnelle_du_marche: { type: 'integer', constraints: { minimum: 1 } },
  date_previsionnelle_de_publication: { type: 'date' },
  date_cible_de_remise_des_offres: { type: 'date' },
  type_de_procedure: { type: 'string' },
  departement_s_d_execution_du_marche: { type: 'string' },
  lien_vers_la_consultation: { type: 'string' },
  considerations_sociales: { type: 'string' },
  considerations_environnementales: { type: 'string' },
};

const projectOf = (need: Need, buyer: string | null, texts: Texts): Record<FieldName, CsvCell> => {
  const { cells } = need;
  const text = (key: 'intitule' | 'description'): string | null => {
    const value = valueOf(cells[key]);
    return value === null ? null : withoutContacts(value, texts.withheld, key);
  };
  const type = valueOf(cells.type_achat);
  const cpv = valueOf(cells.cpv);
  const months = totalMonths(cells);
  const launch = valueOf(cells.date_lancement);
  const several = (key: 'consid_soc' | 'consid_env'): string | null => valueOf(cells[key])?.join(SEPARATOR) || null;
  return {
    libelle: text('intitule'),
    description: text('description'),
    statut: texts.approch.planned,
    siren_de_l_entite_acheteuse: buyer,
    categorie_d_achat: type && CATEGORIES[type],
    code_s_cpv: cpv !== null && isCpv(cpv) ? cpv : null,
    montant_estime_du_marche: bandOf(valueOf(cells.montant_total_ht)),
    duree_previsionnelle_du_marche: months === null ? null : figure(months),
    date_previsionnelle_de_publication: launch && { literal: toIso(launch.start) },
    date_cible_de_remise_des_offres: null,
    type_de_procedure: valueOf(cells.procedure),
    departement_s_d_execution_du_marche: null,
    lien_vers_la_consultation: null,
    considerations_sociales: several('consid_soc'),
    considerations_environnementales: several('consid_env'),
  };
};

const noticesOf = (census: Census, projects: readonly Need[], file: string, { notices }: Texts): string[] => {
  if (!census.location.columns.some(({ key }) => key === 'approch'))
    return [fill(notices.noApprochColumn, { colonne: columnOf('approch').label, fichier: file })];
  if (projects.length === 0) return [fill(notices.noApproch, { fichier: file })];
  const silent = projects.filter(({ cells }) => bandOf(valueOf(cells.montant_total_ht)) === null);
  const lignes = silent.map(({ row }) => row).join(', ');
  return silent.length === 0 ? [] : [fill(notices.bands, { nombre: silent.length, lignes })];
};

/**
 * The tenders that the census marks for APProch, under the field names of its open data set. What the census does not know
 * stays empty; the band of an amount is given only where its official label is known.
 */
export const approchTable = (census: Census, texts: Texts): { table: PublishedTable; notices: string[] } => {
  const { title, description, fields } = texts.approch;
  const names = Object.keys(FIELDS) as FieldName[];
  const projects = census.needs.filter(
    (need) => need.retained && isTender(need) && valueOf(need.cells.approch) === true,
  );
  const buyer = buyerOf(census);
  const file = 'projets-achats-approch.csv';
  const rows = projects.map((need) => {
    const project = projectOf(need, buyer, texts);
    return names.map((name) => project[name]);
  });
  const table: PublishedTable = {
    name: 'projets-achats-approch',
    file,
    title,
    description,
    fields: names.map((name) => ({ name, title: name, description: fields[name], ...FIELDS[name] })),
    rows,
  };
  return { table, notices: noticesOf(census, projects, file, texts) };
};
