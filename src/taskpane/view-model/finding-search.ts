import type { CensusSummary } from '../../app/result';
import type { Finding } from '../../census/finding';
import { columnHeader } from './finding-text';
import { foldText as fold } from './fold-text';
import type { NeedFacts } from './need-facts';

interface SearchFacts {
  census: CensusSummary;
  needs: NeedFacts;
  /** Title of a rule, or `null`. */
  titleOf(rule: string): string | null;
}

/** Finds findings by the words that the list shows of them, whatever the accents and the case; each word must be there. */
export class FindingSearch {
  private readonly texts = new WeakMap<Finding, string>();

  constructor(private readonly facts: SearchFacts) {}

  filter(findings: readonly Finding[], query: string): Finding[] {
    const words = fold(query).split(' ').filter(Boolean);
    if (words.length === 0) return [...findings];
    return findings.filter((finding) => words.every((word) => this.textOf(finding).includes(word)));
  }

  private textOf(finding: Finding): string {
    const known = this.texts.get(finding);
    if (known !== undefined) return known;
    const { census, needs, titleOf } = this.facts;
    const { rule, sheet, cell, value, message, fix, waiver } = finding;
    const words = [rule, titleOf(rule), cell, columnHeader(finding, census), value, message, fix?.label];
    const more = [needs.titleOf(finding), needs.departmentOf(finding), waiver?.reason, waiver?.author];
    const where = sheet === census.sheet ? null : sheet;
    const text = fold([...words, ...more, where].filter(Boolean).join(' '));
    this.texts.set(finding, text);
    return text;
  }
}
