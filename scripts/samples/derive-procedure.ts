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

const INVESTMENT = /^(13\.(?!10)|16\.(0|10|11)|17\.02|19\.01|20\.0[1-57]|24\.0[1-5]|25\.0[1-3]|26\.01|28\.02|3[689]\.|37\.0[12346]|42\.0[35]|46\.01|11\.04)/;
const WORKS_UPKEEP = /^38\.(08|11)$/;

/** Whether the spending is investment rather than running costs. */
export function isInvestment(code: string): boolean {
  return INVESTMENT.test(code) && !WORKS_UPKEEP.test(code);
}

/** M57 functions more precise than the department's own, by nomenclature code. */
const FUNCTIONS: Record<string, string> = {
  '12.03': '81',
  '13.11': '852',
  '13.12': '821',
  '14.05': '022',
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
  '36.07': '23',
  '39.03': '852',
};

export function functionOf(code: string, departmentFunctions: [string, string], acronym: string): string {
  if (acronym === 'DPI') return departmentFunctions[1];
  if (acronym === 'DLY' && /^(25\.|13\.06|27\.02)/.test(code)) return '281';
  return FUNCTIONS[code] ?? departmentFunctions[isInvestment(code) ? 1 : 0];
}

const ENVIRONMENT = [
  'Clause environnementale',
  'Clause environnementale',
  'Clause environnementale',
  'Clause environnementale ; Critère environnemental',
  'Clause environnementale ; Critère environnemental',
  'Critère environnemental',
  'Pas de considération environnementale',
  null,
];
const SOCIAL_ELIGIBLE = ['Clause sociale', 'Clause sociale', 'Critère social', 'Pas de considération sociale', null];
const SOCIAL_OTHER = ['Pas de considération sociale', 'Pas de considération sociale', 'Critère social', null, null];

/** What the department ticked; when the seed says nothing, a plausible choice. */
export function considerationsOf(seed: NeedSeed): { environment: string | null; social: string | null } {
  const family: Family = familyOf(seed.code);
  const socialChoices = family.insertion && seed.estimate.total >= 90_000 ? SOCIAL_ELIGIBLE : SOCIAL_OTHER;
  return {
    environment: seed.env ?? ENVIRONMENT[draw(seed.title, 'environment', ENVIRONMENT.length)] ?? null,
    social: seed.social ?? socialChoices[draw(seed.title, 'social', socialChoices.length)] ?? null,
  };
}
