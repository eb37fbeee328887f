import type { Need, NeedCells } from '../census';
import { valueOf } from '../parsing/reading';
import { readWording, type Wording } from './wording';

/** Several rules look at the words of a title: each is taken apart once, wherever its row moves. */
const known = new WeakMap<NeedCells, Wording>();

/** The title of a need taken apart. */
export const titleWording = (need: Need): Wording => {
  const found = known.get(need.cells);
  if (found) return found;
  const wording = readWording(valueOf(need.cells.intitule) ?? '');
  known.set(need.cells, wording);
  return wording;
};
