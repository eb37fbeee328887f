import { amounts } from './amounts';
import { calendar } from './calendar';
import { completions } from './completions';
import { consistency } from './consistency';
import { groups } from './groups';
import { identity } from './identity';
import { procedure } from './procedure';
import { reading } from './reading';
import { responsible } from './responsible';

/** Sentences on the reading of a census and on its rows. `{…}` are filled in; figures and dates come ready to read. */
export const rules = {
  ...reading,
  ...groups,
  ...identity,
  ...amounts,
  ...calendar,
  ...procedure,
  ...responsible,
  ...consistency,
  ...completions,
};
