import type { Census } from '../census';
import { valueOf } from '../parsing/reading';
import type { LearnedNeed } from './suggest-codes';

/** The needs of a census that have a code, whatever their status: their wordings teach what codes are for. */
export const learnedNeeds = (census: Census): (LearnedNeed & { row: number })[] => {
  const learned: (LearnedNeed & { row: number })[] = [];
  for (const { row, cells, department } of census.needs) {
    const code = valueOf(cells.code_nomenclature);
    const text = valueOf(cells.intitule);
    if (code !== null && text !== null) learned.push({ row, code, text, department });
  }
  return learned;
};
