import type { NeedSeed } from './need-seed';
import { familyOf, type Family } from './nomenclature';
import { draw } from './chance';

const NO_COMPETITION = 'Sans publicité ni mise en concurrence';
const ADAPTED = 'Procédure adaptée (MAPA)';
const OPEN = "Appel d'offres ouvert";
const CENTRAL = "Centrale d'achat";

/** Thresholds before tax by launch year: direct award, then formal procedure, for works and for everything else. */
interface Thresholds {
  works: [number, number];
  other: [number, number];
}

const THRESHOLDS_2024: Thresholds = { works: [100_000, 5_538_000], other: [40_000, 221_000] };
const THRESHOLDS_2026: Thresholds = { works: [100_000, 5_404_000], other: [60_000, 216_000] };

/** The value below which a consultation launched on a day needs no competition. */
export function directAwardBelow(purchaseType: string, launch: string): number {
  const { works, other } = launch < '2026-04-01' ? THRESHOLDS_2024 : THRESHOLDS_2026;
  return (purchaseType === 'Travaux' ? works : other)[0];
}

/**
 * The procedure that the amount calls for at the thresholds of the launch year. Training of job seekers (family 33)
 * is a social service: adapted procedure whatever the amount (CCP R2123-1, 3°).
 */
export function procedureOf(seed: NeedSeed, year: number): string | null {
  if (seed.origin === 'extension') return null;
  if (seed.procedure) return seed.procedure;
  if (seed.code.startsWith('33.')) return ADAPTED;
  const thresholds = year < 2026 ? THRESHOLDS_2024 : THRESHOLDS_2026;
  const [direct, formal] = familyOf(seed.code).purchaseType === 'Travaux' ? thresholds.works : thresholds.other;
  if (seed.estimate.total < direct) return NO_COMPETITION;
  return seed.estimate.total < formal ? ADAPTED : OPEN;
}

/** Days from launch to notification, as the service plans them. */
export function leadDays(procedure: string | null, title: string): number {
  const spread = draw(title, 'lead', 25);
  switch (procedure) {
    case NO_COMPETITION:
      return 35 + Math.floor(spread / 2);
    case ADAPTED:
      return 100 + Math.floor(spread / 2);
    case CENTRAL:
      return 24 + Math.floor(spread / 4);
    case 'Dialogue compétitif':
      return 330 + spread;
    case 'Concours':
      return 300 + spread;
    default:
      return 165 + spread;
  }
}

/** Works with a yearly amount, supplies and most services are framework agreements with purchase orders. */
export function formOf(seed: NeedSeed): string | null {
  if (seed.origin === 'extension') return null;
  if (seed.form) return seed.form;
  const upkeep = /^(25\.07|40\.|41\.|42\.01|17\.03|17\.05|17\.10|16\.12)/.test(seed.code);
  if (seed.code.startsWith('44.')) return 'Marché ordinaire';
  if (upkeep && seed.estimate.annual !== null) return 'Accord-cadre mixte';
  const framework = seed.estimate.annual !== null || /^(33\.|37\.|36\.05)/.test(seed.code);
  return framework ? 'Accord-cadre à bons de commande' : 'Marché ordinaire';
}

const INVESTMENT =
  /^(13\.(?!10)|16\.(0|10|11)|17\.02|19\.01|20\.0[1-57]|24\.0[1-5]|25\.0[1-3]|26\.01|27\.02|28\.02|3[689]\.|37\.0[12346]|42\.03|11\.04)/;
const WORKS_UPKEEP = /^38\.(08|11)$/;

/** Whether the spending is investment rather than running costs; restoring heritage is, recording it is not. */
export function isInvestment({ code, estimate }: NeedSeed): boolean {
  if (code === '46.01') return estimate.annual === null;
  return INVESTMENT.test(code) && !WORKS_UPKEEP.test(code);
}

/** M57 functions of transport and training, more precise than the department's own, by nomenclature code. */
const FUNCTIONS: Record<string, string> = {
  '13.11': '852',
  '13.12': '821',
  '20.04': '821',
  '21.08': '822',
  '31.02': '821',
  '31.05': '824',
  '31.06': '821',
  '31.07': '821',
  '33.01': '253',
  '33.02': '251',
  '33.04': '251',
  '35.03': '820',
  '35.07': '820',
  '35.09': '822',
  '39.03': '852',
};

/** The digital department buys for the lycées and for the Region's own offices. */
export function isForSchools(seed: NeedSeed): boolean {
  return seed.unit === 'Numérique éducatif';
}

/** The M57 function of a need: its department's, made precise by the code. */
export function functionOf(seed: NeedSeed, departmentFunctions: [string, string], acronym: string): string {
  const { code } = seed;
  if (acronym === 'DLY' && /^(25\.|13\.06|27\.02)/.test(code)) return '281';
  if (acronym === 'DTN') return departmentFunctions[isForSchools(seed) ? 1 : 0];
  const precise = acronym === 'DTM' || acronym === 'DEFP' ? FUNCTIONS[code] : undefined;
  return precise ?? departmentFunctions[isInvestment(seed) ? 1 : 0];
}

const NOTHING = 'Pas de considération environnementale';
const ENVIRONMENT = [
  'Clause environnementale',
  'Clause environnementale',
  'Clause environnementale',
  'Clause environnementale ; Critère environnemental',
  'Clause environnementale ; Critère environnemental',
  'Critère environnemental',
  NOTHING,
  null,
];
/** Food, textiles, transport, buildings and works: nobody leaves the environment out. */
const MUCH_ROOM = /^(1[0-35]|20|2[2-7]|3[1689]|40|41|48)\./;
/** Advice, insurance and services to staff leave little room for the environment. */
const LITTLE_ROOM = /^(17\.0[368]|30\.0[67]|33\.|34\.|35\.0[1-6]|44\.|45\.01|47\.03)/;
const ENVIRONMENT_LITTLE_ROOM = [NOTHING, NOTHING, 'Clause environnementale', null];
const SOCIAL_ELIGIBLE = ['Clause sociale', 'Clause sociale', 'Critère social', 'Pas de considération sociale', null];
const SOCIAL_OTHER = ['Pas de considération sociale', 'Pas de considération sociale', 'Critère social', null, null];

/** What the department ticked; when the seed says nothing, a plausible choice. */
export function considerationsOf(seed: NeedSeed): { environment: string | null; social: string | null } {
  const family: Family = familyOf(seed.code);
  const choices = LITTLE_ROOM.test(seed.code) ? ENVIRONMENT_LITTLE_ROOM : ENVIRONMENT;
  const environment =
    family.agec !== null || MUCH_ROOM.test(seed.code) ? choices.filter((choice) => choice !== NOTHING) : choices;
  const socialChoices = family.insertion && seed.estimate.total >= 90_000 ? SOCIAL_ELIGIBLE : SOCIAL_OTHER;
  return {
    environment: seed.env ?? environment[draw(seed.title, 'environment', environment.length)] ?? null,
    social: seed.social ?? socialChoices[draw(seed.title, 'social', socialChoices.length)] ?? null,
  };
}
