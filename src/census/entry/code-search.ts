import { words } from '../../table/normalise';
import type { Census, Need } from '../census';
import { familiesByCode } from '../family-of';
import type { NomenclatureEntry } from '../parameters/parameters';
import { CodeAsker } from '../suggestions';

const MOST_FOUND = 8;

/** A code in the first figures of which somebody may be typing: « 13 », « 13.0 », « AB1 ». */
const CODE_LIKE = /^[a-z]{0,2}\d[\w.,-]*$/i;

/** Finds codes of the nomenclature by words or by their beginning; made once per census. */
export class CodeSearch {
  private readonly asker: CodeAsker;
  private readonly labels: { entry: NomenclatureEntry; words: string[] }[];

  constructor(private readonly census: Census) {
    this.asker = new CodeAsker(census);
    this.labels = census.parameters.nomenclature.map((entry) => ({
      entry,
      words: words(`${entry.label} ${entry.family}`),
    }));
  }

  /**
   * Codes for what was typed, the likeliest first: those that begin so; else those that suit the words, then those whose label
   * has words that begin so. For an empty text, those that suit the need as it is.
   * @param need the drafted row: its title, department and type help to choose
   */
  find(text: string, need: Need): NomenclatureEntry[] {
    const asked = text.trim();
    if (asked === '') return this.known(this.asker.suggestFor(need));
    if (CODE_LIKE.test(asked)) return this.beginning(asked.replace(/,/g, '.').toUpperCase());
    const suggested = this.known(this.asker.suggest(asked, { department: need.department, limit: MOST_FOUND }));
    return [...new Set([...suggested, ...this.labelled(words(asked))])].slice(0, MOST_FOUND);
  }

  private known(found: readonly { code: string }[]): NomenclatureEntry[] {
    const families = familiesByCode(this.census.parameters.nomenclature);
    return found.flatMap(({ code }) => families.get(code) ?? []);
  }

  private beginning(text: string): NomenclatureEntry[] {
    const { nomenclature } = this.census.parameters;
    return nomenclature.filter(({ code }) => code.toUpperCase().startsWith(text)).slice(0, MOST_FOUND);
  }

  private labelled(asked: readonly string[]): NomenclatureEntry[] {
    if (asked.length === 0) return [];
    const fits = (label: readonly string[]) => asked.every((word) => label.some((own) => own.startsWith(word)));
    return this.labels.flatMap(({ entry, words: label }) => (fits(label) ? [entry] : [])).slice(0, MOST_FOUND);
  }
}
