import type { agec as fr } from '../../fr/sheets/agec';

export const agec: typeof fr = {
  title: 'AGEC law, article 58 – reuse and recycled material – campaign of {campagne}',
  subtitle: 'Spend of {annee} (table AchatsAGEC) and needs of {besoins}. Made on {date}.',
  subtitleWithout: 'Needs of {besoins} by category of goods. Made on {date}.',
  rates: {
    workbook:
      'Minimum rates: table TauxAGEC of the workbook (annex of décret 2024-134 of 21 February 2024, steps of 2024, 2027 and 2030). A blank is a rate to fill in, never a rate of zero; calculate again afterwards.',
    default:
      'Minimum rates: annex of décret 2024-134 of 21 February 2024 (steps of 2024, 2027 and 2030), only those that could be verified. A blank is a rate to fill in, in a table TauxAGEC, never a rate of zero.',
  },
  notes: {
    live: 'Rates, gaps and needs are formulas: they follow corrections of the table AchatsAGEC and of the sheet Data.',
    liveNeeds: 'Needs are formulas: they follow corrections of the sheet Data.',
    noRegister:
      'The workbook has no table “{table}”: add it (year, category of goods, total spend, spend on reuse, spend with recycled material) to follow the rates. The file published on data.gouv.fr can be pasted as it is.',
    otherYear: 'The table “{table}” has no row for {campagne}: {annee} is shown.',
    noLine: 'The table “{table}” has no row for {campagne}: add the spend of the year, one row per category.',
    column:
      'The column “{colonne}” of the table “{table}” is missing or blank in every row of {annee}: add it to follow this rate.',
    beforeRates: 'The first rates of the decree are those of 2024: the spend of {annee} is compared with no minimum.',
    bare: 'Figures without formula: the table “{table}” holds cells that a formula cannot follow.',
  },
  headers: {
    number: 'No',
    category: 'Category of goods',
    total: 'Spend',
    reuse: 'Reuse',
    reuseRate: 'Rate of reuse',
    reuseMinimum: 'Minimum of reuse',
    reusePoints: 'Gap of reuse in points',
    reuseGap: 'Gap of reuse in euros',
    reuseState: 'Target of reuse',
    recycled: 'Recycled',
    recycledRate: 'Rate of recycled',
    recycledMinimum: 'Minimum of recycled',
    recycledPoints: 'Gap of recycled in points',
    recycledGap: 'Gap of recycled in euros',
    recycledState: 'Target of recycled',
    needs: 'Needs of {besoins}',
    needsAmount: 'Amount of the needs of {besoins}',
    reuseToCome: 'Minimum of reuse {besoins}',
    recycledToCome: 'Minimum of recycled {besoins}',
  },
  states: {
    reached: 'Reached',
    short: 'Not reached',
    exempt: 'None',
    rateMissing: 'Rate to fill in',
    beforeRates: 'Before {palier}',
    noLine: 'No row',
    noSpend: 'No spend',
    unknown: 'Not known',
  },
  total: 'All categories',
  amountNote: 'Needs are given over their whole duration; rates are those of the spend of a calendar year.',
  years: {
    title: 'Rates by year',
    reuse: 'Reuse {annee}',
    recycled: 'Recycled {annee}',
  },
  charts: {
    reuse: 'Reuse in {annee}: rate and minimum by category (number)',
    recycled: 'Recycled material in {annee}: rate and minimum by category (number)',
    altText: 'Columns: for each of the 17 categories, the rate {nature} of {annee} beside the minimum of the decree.',
    kinds: { reuse: 'of reuse', recycled: 'of recycled material' },
    rate: 'Rate',
    minimum: 'Minimum',
  },
};
