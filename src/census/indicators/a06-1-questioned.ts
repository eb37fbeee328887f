import { valueOf } from '../parsing/reading';
import { YES } from '../vocabulary';
import { countIfs } from './formulas';
import type { CensusIndicator } from './indicator';
import { countNeeds } from './needs';

/** Share of the needs questioned with the SSPASER sheet (bilan SSPASER, action 6), extensions included. */
export const questioned: CensusIndicator = {
  id: 'A06-1',
  axis: 'economic',
  action: 6,
  kind: 'percent',
  columns: ['fiche_sspaser'],
  target: null,
  over: 'census',
  compute: (census) => ({
    numerator: countNeeds(census, ({ cells }) => valueOf(cells.fiche_sspaser) === true),
    denominator: countNeeds(census, () => true),
  }),
  numerator: (names) => countIfs(names, ['sspaserSheet', YES]),
  denominator: (names) => countIfs(names),
};
