import type { Census, Need } from '../census';
import { LotsApart, tooLightRows, valuationGroups } from '../families';
import { fill } from '../fill';
import { printAmount } from '../parsing/amount';
import { ADAPTED, procedureWeight } from '../procedures';
import { consultationsInLots, lighterLots, unlawfulLots, type Consultation, type LighterLots } from '../small-lots';
import type { Rule, RuleRun } from './rule';

const messageOf = (texts: RuleRun['texts']['R28'], { cents, required }: Consultation, lighter: LighterLots): string => {
  const { isShareOver, large } = lighter;
  const [first] = large;
  return fill(isShareOver ? (first ? texts.both : texts.message) : texts.large, {
    somme: printAmount(lighter.cents),
    total: printAmount(cents),
    montant: printAmount(first?.lot.cents ?? 0),
    plafond: printAmount(first?.limit ?? 0),
    suite: required === ADAPTED ? texts.adapted : texts.formal,
  });
};

/** What R23 says of rows already: lots that are all too light are a matter of their family's sum. */
const toldOfFamilies = (census: Census): ReadonlySet<Need> => {
  const apart = new LotsApart(census);
  const found = valuationGroups(census).flatMap((group) => tooLightRows(census, group, apart)?.rows ?? []);
  return new Set(found.map(({ need }) => need));
};

/**
 * Lots of a consultation may be passed in a lighter procedure than the whole when each is small and all of them come to 20 %
 * of it at most (CCP R2123-1 2° for adapted lots of a formal consultation, R2122-8 for lots without competition).
 */
export const smallLots: Rule = {
  id: 'R28',
  severity: 'avertissement',
  columns: ['intitule', 'procedure', 'type_achat', 'montant_total_ht', 'date_lancement'],
  acrossRows: true,
  *check(run) {
    const { census } = run;
    let told: ReadonlySet<Need> | undefined;
    const isTold = (need: Need): boolean => (told ??= toldOfFamilies(census)).has(need);
    const consultations = consultationsInLots(census);
    for (const consultation of consultations) {
      yield;
      const whole = procedureWeight(consultation.required)!;
      const lighter = lighterLots(consultation, whole, census.parameters.thresholds);
      const needs = unlawfulLots(lighter).map(({ need }) => need);
      if (needs.length === 0 || (!lighter.isDivided && needs.every(isTold))) continue;
      run.reportAll(needs, 'procedure', messageOf(run.texts.R28, consultation, lighter));
    }
  },
};
