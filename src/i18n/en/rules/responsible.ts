import type { responsible as french } from '../../fr/rules/responsible';

/** Sentences of the rules on responsible purchasing. */
export const responsible: typeof french = {
  R29: {
    title: 'Environmental criterion',
    source: 'CCP, art. R2152-7; decree 2022-767',
    advice:
      'Add an environmental criterion to the choice of tenders, or take the whole-life cost as the only criterion.',
    message: 'Launch from {date} on: plan an environmental award criterion (or whole-life cost).',
  },
  R30: {
    title: 'Environmental performance clause',
    source: 'CCP, art. L2112-2; law 2021-1104, art. 35',
    advice: 'Add to the performance conditions a clause that takes the environment into account.',
    message: 'Launch from {date} on: plan an environmental performance clause.',
  },
  R31: {
    title: 'Social clause above the European threshold',
    source: 'CCP, art. L2112-2-1; law 2021-1104, art. 35',
    advice:
      'Add “Clause sociale” to the social considerations, reserve the contract, or choose the exception that holds and keep its justification.',
    message: 'Above the European threshold: plan a social clause or choose the exception that applies.',
    notShortWorks:
      'Above the European threshold: the exception “Travaux de moins de six mois” holds only for works that last less than six months. Plan a social clause or choose the exception that applies.',
  },
  R32: {
    title: 'Family under the AGEC law',
    source: 'AGEC law, art. 58; decree 2024-134',
    advice: 'Enter the AGEC category, then the shares planned as reused and as holding recycled material.',
    message: 'AGEC family no. {n} ({categorie}): plan the share of reused and recycled goods.',
    withoutLabel: 'AGEC family no. {n}: plan the share of reused and recycled goods.',
    rates: ' Minimum rates known since {annee}: {taux}.',
    reuse: 'reuse {taux}%',
    recycled: 'recycled {taux}%',
    fix: '{n} ({categorie})',
  },
  R33: {
    title: 'Insertion hours',
    source: 'SSPASER report, actions 26 and 27',
    advice:
      'Enter the insertion hours planned (10 h per €10,000 before tax), or “Non” as eligibility if a clause does not suit.',
    message: 'Family eligible for insertion: clause proposed, {h} h (10 h per €10,000 before tax).',
    fix: '{h} h',
  },
  R34: {
    title: 'Repairability or durability index',
    source: 'AGEC law, art. 16 and 55; REEN law, art. 15',
    advice: 'Ask for the index in the tender documents and take it into account when choosing the offers.',
    message: 'Product with an index of {indice}: ask for it in the tender documents.',
  },
  R35: {
    title: 'Family suited to a reserved contract',
    source: 'CCP, art. L2113-12 to L2113-14 and R2113-7',
    advice:
      'Plan sourcing among ESAT, EA and SIAE before the launch, then say whether the contract or a lot is reserved.',
    message: 'Family suited to a reserved contract (ESAT, EA, SIAE): start sourcing before {date}.',
    assumed:
      'Family suited to a reserved contract (ESAT, EA, SIAE): start sourcing before {date} (indicative {jours} days, to be set by the service).',
    withoutDate: 'Family suited to a reserved contract (ESAT, EA, SIAE): do some sourcing before the launch.',
  },
  R36: {
    title: 'Reservation to the social economy',
    source: 'CCP, art. L2113-15 and L2113-16',
    advice:
      'Remove the EESS reservation, bring the duration to 36 months at most, or leave out the holder reserved in the last three years. The families allowed are set in the table FamillesReservables.',
    message:
      'EESS reservation: only social, cultural or health services, 3 years at most, without a holder reserved in the last 3 years. Here: {raisons}.',
    sector: 'family {code} ({libelle}) is none of these services',
    type: 'these are no services',
    duration: 'the duration is {duree} months',
    holder: '{titulaire} already holds the reserved contract {num}',
  },
  R37: {
    title: 'Food and catering: EGalim',
    source: 'EGalim law; rural code, art. L230-5-1',
    advice: 'Tick EGalim and ask for sustainable, quality and organic products in the tender documents.',
    message: 'Food or catering: aim for 50% sustainable and quality products, of which 20% organic.',
  },
  R38: {
    title: 'Contradictory considerations',
    source: 'DECP 2.0.3 (exclusive values)',
    advice: 'Keep the consideration planned and remove “Pas de considération”, or the reverse.',
    message: '“{aucune}” and {autres} ticked together: choose.',
  },
};
