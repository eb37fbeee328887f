import { fold } from '../../table/normalise';
import type { Census, Need } from '../census';
import { valueOf } from '../parsing/reading';
import { wordingSimilarity } from '../wording/similarity';
import { titleWording } from '../wording/title-wording';
import { tellingWords } from '../wording/wording';

/** A need as two censuses are compared by: its number, contract, family and the words of its title. */
export interface NeedText {
  need: Need;
  id: string;
  contract: string;
  code: string | null;
  words: string[];
  /** Figures and letters of lots of the title, years of the censuses apart. */
  marks: string;
  names: ReadonlySet<string>;
}

/** @param years years that tell nothing apart: a title often bears the year of its census */
export const needText = (need: Need, years: readonly number[]): NeedText => {
  const { cells } = need;
  const title = titleWording(need);
  return {
    need,
    id: fold(valueOf(cells.id_besoin) ?? ''),
    contract: fold(valueOf(cells.num_marche_actuel) ?? ''),
    code: valueOf(cells.code_nomenclature),
    words: tellingWords(title.words),
    marks: title.marks.filter((mark) => !years.some((year) => mark === String(year))).join(' '),
    names: new Set(title.names),
  };
};

/** The years that the titles of two censuses may bear: those of the needs and of the campaigns. */
export const titleYears = (a: Census, b: Census): number[] => [
  ...new Set([a.year, a.campaignYear, b.year, b.campaignYear]),
];

const hasOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((name) => !b.has(name));

/** Each names a place, person or brand that the other does not. */
export const nameOthers = (a: NeedText, b: NeedText): boolean =>
  hasOther(a.names, b.names) && hasOther(b.names, a.names);

/** How alike two titles are, from 0 to 1. */
export const alikeTitles = (a: NeedText, b: NeedText): number => wordingSimilarity(a.words, b.words);
