import { amounts } from './amounts';
import { calendar } from './calendar';
import { consistency } from './consistency';
import { identity } from './identity';
import { procedure } from './procedure';
import { reading } from './reading';
import { responsible } from './responsible';

export const rules = {
  ...reading,
  ...identity,
  ...amounts,
  ...calendar,
  ...procedure,
  ...responsible,
  ...consistency,
};
