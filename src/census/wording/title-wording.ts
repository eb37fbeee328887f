import type { Need } from '../census';
import { valueOf } from '../parsing/reading';
import { readWording, type Wording } from './wording';

/** Several rules look at the words of a title: each need is taken apart once. */
const known = new WeakMap<Need, Wording>();

/** The title of a need taken apart. */
export const titleWording = (need: Need): Wording => {
  const found = known.get(need);
  if (found) return found;
  const wording = readWording(valueOf(need.cells.intitule) ?? '');
  known.set(need, wording);
  return wording;
};
