import { asUtcDate } from './calendar';
import { draw } from './chance';
import type { Contract } from './contract-register';
import { considerationsOf, functionOf, isForSchools, isInvestment } from './derive-procedure';
import { lotReason } from './lot-reason';
import type { Origin, SeedValue } from './need-seed';
import { familyOf } from './nomenclature';
import type { PlannedNeed } from './planned-need';
import { dutyCells } from './duty-cells';
import { typographic } from './typography';

export type CellContent = string | number | Date | { error: '#REF!' | '#N/A' } | null;
/** What stands in the cells of one need, by column key. */
export type CensusCells = Record<string, CellContent>;

export const ORIGIN_LABELS: Record<Origin, string> = {
  new: 'Nouveau besoin',
  renewal: 'À renouveler',
  extension: 'À reconduire',
};

const date = (iso: string | null): Date | null => (iso === null ? null : asUtcDate(iso));
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const content = (value: SeedValue): CellContent =>
  typeof value === 'string' && ISO_DATE.test(value) ? date(value) : value;

/**
 * What a department leaves for later: percent of the rows by column; none where rows are planted one by one. Insertion
 * hours are of the rows without a clause so far.
 */
export type LeftForLater = Readonly<Record<string, number>>;

/** Cells of a need that its department did not fill yet, though nothing is wrong with the row otherwise. */
function leftEmpty({ seed }: PlannedNeed, later: LeftForLater): string[] {
  if (seed.mistakes) return [];
  const keys = Object.keys(later).filter(
    (key) => key !== 'heures_insertion' && draw(seed.title, `later ${key}`, 100) < (later[key] ?? 0),
  );
  return keys.includes('section') ? [...keys, 'fonction', 'programme', 'ap_ae'] : keys;
}

/** The cells of a need as the department filled them, planted mistake included. */
export function censusCells(
  need: PlannedNeed,
  contract: Contract | undefined,
  year: number,
  later: LeftForLater = {},
): CensusCells {
  const cells: CensusCells = {
    id_besoin: need.id,
    annee: year,
    ...describe(need),
    ...currentContract(need, contract),
    ...award(need),
    ...amounts(need),
    ...budget(need, year),
    ...calendar(need),
    ...responsible(need),
    ...dutyCells(need, year, later.heures_insertion ?? 0),
    ...followUp(need, year),
  };
  for (const key of leftEmpty(need, later)) cells[key] = null;
  for (const [key, value] of Object.entries(need.seed.cells ?? {})) cells[key] = content(value);
  for (const { column, value, alsoClear } of need.seed.mistakes ?? []) {
    cells[column] = content(value);
    for (const key of alsoClear ?? []) cells[key] = null;
  }
  return cells;
}

function describe({ department, seed }: PlannedNeed): CensusCells {
  const family = familyOf(seed.code);
  return {
    direction: department.name,
    service: seed.unit ?? null,
    nature_besoin: ORIGIN_LABELS[seed.origin],
    intitule: typographic(seed.title),
    code_nomenclature: seed.code,
    libelle_nomenclature: family.label,
    type_achat: family.purchaseType,
    cpv: seed.origin === 'extension' ? null : family.cpv,
    operation: seed.site ?? null,
  };
}

function currentContract({ schedule }: PlannedNeed, contract: Contract | undefined): CensusCells {
  return {
    num_marche_actuel: contract?.number ?? null,
    titulaire_actuel: contract?.holder ?? null,
    date_fin_actuel: date(schedule.currentEnd),
    date_fin_max: date(schedule.currentLastEnd),
    date_preavis: date(schedule.decisionLimit),
  };
}

function award(need: PlannedNeed): CensusCells {
  const { seed, procedure, form } = need;
  const tender = seed.origin !== 'extension';
  return {
    procedure,
    forme: form,
    alloti: tender ? (seed.lots ? 'Oui' : 'Non') : null,
    nb_lots: seed.lots ?? null,
    motif_non_alloti: lotReason(need),
    support: tender ? (seed.support ?? 'Procédure propre') : null,
  };
}

function amounts({ seed, form }: PlannedNeed): CensusCells {
  const { annual, total, initialMonths, extensions, extensionMonths } = seed.estimate;
  return {
    duree_initiale: initialMonths || null,
    nb_reconductions: extensions || null,
    duree_reconduction: extensions ? extensionMonths : null,
    duree_totale: initialMonths + extensions * extensionMonths,
    montant_annuel_ht: annual,
    montant_total_ht: total,
    montant_max_ht: form?.startsWith('Accord-cadre') ? total : null,
  };
}

function budget({ seed, department }: PlannedNeed, year: number): CensusCells {
  const investment = isInvestment(seed);
  const years = seed.estimate.initialMonths + seed.estimate.extensions * seed.estimate.extensionMonths > 12;
  const voted = investment || (years && seed.estimate.total >= 200_000);
  const since = year - draw(seed.title, 'authorisation', 3);
  const rank = String(1 + draw(seed.unit ?? seed.title, 'rank', 9)).padStart(2, '0');
  return {
    section: investment ? 'Investissement' : 'Fonctionnement',
    fonction: functionOf(seed, department.functions, department.acronym),
    programme: department.programmes[(department.acronym === 'DTN' ? isForSchools(seed) : investment) ? 1 : 0],
    ap_ae: voted ? `${investment ? 'AP' : 'AE'} ${since}-${department.acronym}-${rank}` : null,
  };
}

function calendar({ schedule }: PlannedNeed): CensusCells {
  return {
    date_besoin: date(schedule.needed),
    date_lancement: date(schedule.launch),
    date_notification: date(schedule.notification),
  };
}

function responsible({ seed }: PlannedNeed): CensusCells {
  const { environment, social } = considerationsOf(seed);
  return {
    consid_env: environment,
    consid_soc: social,
    fiche_sspaser: 'Oui',
  };
}

function followUp({ seed }: PlannedNeed, year: number): CensusCells {
  const seen = draw(seed.title, 'visa', 100);
  const status = seed.status ?? (seen < 82 ? 'Validé' : 'À instruire');
  const day = String(6 + draw(seed.title, 'visa day', 12)).padStart(2, '0');
  return {
    statut: status,
    visa_scp: status === 'Validé' ? `Vu ${day}/11/${year - 1}` : null,
    remarque_daj: seed.legalNote ? typographic(seed.legalNote) : null,
    commentaire: seed.comment ? typographic(seed.comment) : null,
  };
}
