import { pick } from '../chance';
import { bareLine, type ClauseLine } from './clause-line';
import { shareHours, shareTraining } from './clause-hours';
import { CLAUSES_2022, WOMEN_BEFORE } from './published-clauses';
import { dealt } from './share-out';

const idOf = (year: number, rank: number): string => `B${year % 100}-${String(rank).padStart(3, '0')}`;

/** Fields said to be male, over which the shares of 2020 and 2021 are published. */
const FIELDS = ['Travaux', 'Collecte et tri des déchets', 'Transports', 'Manutention et déménagements'];

/** What 2022 is published with: hours, training, kinds of work contracts. */
function clauses2022(): ClauseLine[] {
  const kinds = dealt('work contracts 2022', CLAUSES_2022.contracts);
  const lines = kinds.map((workContract, index) => bareLine(2022, idOf(2022, index + 1), { workContract }));
  shareHours(lines, CLAUSES_2022.hours);
  shareTraining(lines, CLAUSES_2022.trainingHours);
  return lines;
}

/** The lines of 2020 to 2022: only the cells that carry a published figure are filled. */
export function clausesBefore(): ClauseLine[] {
  const women = WOMEN_BEFORE.flatMap(({ year, people, women }) =>
    dealt(`sexes ${year}`, { Femme: women, Homme: people - women }).map((sex, index) => {
      const person = idOf(year, index + 1);
      return bareLine(year, person, { sex, title: pick(person, 'field', FIELDS) });
    }),
  );
  return [...clauses2022(), ...women];
}
