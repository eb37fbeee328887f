import type { Census, Need } from '../census';
import { valueOf } from '../parsing/reading';
import { runsOwnConsultation } from '../procedures';
import { atOnce } from '../steps';
import { CandidateIndex } from '../wording/candidate-index';
import { sharedWords } from '../wording/similarity';
import { titleWording } from '../wording/title-wording';
import { isContext, tellingWords } from '../wording/wording';
import { purchaseTypeOf } from '../rules/family-of';
import { isOpenTender } from '../rules/need-scope';

/** The same need in several departments. */
export interface CommonNeed {
  code: string;
  /** Rows, in sheet order. */
  needs: Need[];
  /** Their departments, at least two, in order of appearance. */
  departments: string[];
}

/** Share of common words from which two titles of one family are the same need. */
const SAME_NEED = 0.6;
/** Of longer titles, one shared word is not enough. */
const LEAST_SHARED = 2;
const KEY_LENGTH = 4;
const JOINT = 'Groupement de commandes';

interface Kin {
  words: string[];
  common: CommonNeed;
}

/** Words of a title without those of places and people served: the same service at two sites may well be one contract. */
const wordsOf = (need: Need): string[] => {
  const { words, names } = titleWording(need);
  const placeless = words.filter((word) => !names.includes(word) && !isContext(word));
  return tellingWords(placeless.length > 0 ? placeless : words);
};

const alike = (a: readonly string[], b: readonly string[]): boolean => {
  const score = sharedWords(a, b);
  const shared = (score * (a.length + b.length)) / 2;
  return score >= SAME_NEED && shared >= Math.min(LEAST_SHARED, a.length, b.length) * 0.8;
};

/**
 * Needs of one family that the titles show to be the same in several departments, candidates for a common contract. Works on
 * a named operation, purchases through somebody else's contract, groups of buyers and what is launched are left out: each is
 * settled already.
 * Linear in rows: a row is compared with the first row of a few kinds that share its rarest words.
 */
export const commonNeeds = (census: Census): CommonNeed[] => atOnce(commonNeedSteps(census));

/** Rows compared in one go. */
const ROWS_PER_STEP = 100;

/** `commonNeeds` in stretches of some milliseconds. */
export function* commonNeedSteps(census: Census): Generator<void, CommonNeed[]> {
  const index = new CandidateIndex();
  const kinds: Kin[] = [];
  for (const [n, need] of census.needs.entries()) {
    if (n % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const code = valueOf(need.cells.code_nomenclature);
    const { department, cells } = need;
    if (!isOpenTender(need) || code === null || department === null) continue;
    if (!runsOwnConsultation(cells) || valueOf(cells.support) === JOINT) continue;
    if (valueOf(cells.operation) !== null && purchaseTypeOf(census, need) === 'Travaux') continue;
    const words = wordsOf(need);
    const keys = words.map((word) => `${code}|${word.slice(0, KEY_LENGTH)}`);
    const place = index.sharing(keys).find((kind) => alike(kinds[kind]!.words, words));
    if (place === undefined) {
      index.add(kinds.length, keys);
      kinds.push({ words, common: { code, needs: [need], departments: [department] } });
    } else {
      const { common } = kinds[place]!;
      common.needs.push(need);
      if (!common.departments.includes(department)) common.departments.push(department);
    }
  }
  return kinds.map(({ common }) => common).filter(({ departments }) => departments.length > 1);
}
