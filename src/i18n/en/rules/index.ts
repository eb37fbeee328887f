import { amounts } from './amounts';
import { calendar } from './calendar';
import { completions } from './completions';
import { consistency } from './consistency';
import { groups } from './groups';
import { identity } from './identity';
import { procedure } from './procedure';
import { reading } from './reading';
import { responsible } from './responsible';

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
