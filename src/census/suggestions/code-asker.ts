import type { Census, Need } from '../census';
import { valueOf } from '../parsing/reading';
import { learnedNeeds } from './learned-needs';
import { CodeSuggester, type CodeSuggestion, type LearnedNeed } from './suggest-codes';

/** Rows that teach: more add time, not knowledge. */
const MOST_LEARNED = 20_000;
/** Different wordings asked for in one run; a census without any code is not worth suggestions row by row. */
const MOST_ASKED = 5_000;

/**
 * Proposes codes for the needs of a census from their titles, else their descriptions, learning from its coded needs and
 * from earlier ones where given. The index is built when it is first asked; the same question is answered once.
 */
export class CodeAsker {
  private suggester: CodeSuggester | null = null;
  private readonly answers = new Map<string, CodeSuggestion[]>();

  constructor(
    private readonly census: Census,
    private readonly earlier: readonly LearnedNeed[] = [],
  ) {}

  /** The codes that suit a need best, the surest first. */
  suggestFor({ cells, department }: Need): CodeSuggestion[] {
    const type = valueOf(cells.type_achat);
    const ask = (text: string | null): CodeSuggestion[] =>
      text === null || text === '' ? [] : this.suggest(text, { department, type });
    const fromTitle = ask(valueOf(cells.intitule));
    return fromTitle.length > 0 ? fromTitle : ask(valueOf(cells.description));
  }

  /** The codes that suit a wording best, the surest first; scores from 0 to 1. */
  suggest(text: string, options: Parameters<CodeSuggester['suggest']>[1] = {}): CodeSuggestion[] {
    const question = JSON.stringify([text, options.department, options.type, options.limit]);
    const known = this.answers.get(question);
    if (known) return known;
    if (this.answers.size >= MOST_ASKED) return [];
    const answer = this.ready().suggest(text, options);
    this.answers.set(question, answer);
    return answer;
  }

  private ready(): CodeSuggester {
    if (this.suggester) return this.suggester;
    const learned = [...this.earlier, ...learnedNeeds(this.census)].slice(0, MOST_LEARNED);
    this.suggester = new CodeSuggester(this.census.parameters.nomenclature, learned);
    return this.suggester;
  }
}
