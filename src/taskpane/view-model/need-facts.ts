import type { CheckResult } from '../../app/result';
import type { Finding } from '../../census/finding';

type Need = CheckResult['source']['needs'][number];

/** What the list says of the needs that findings are about. */
export class NeedFacts {
  private readonly needs: ReadonlyMap<number, Need>;

  constructor(private readonly source: CheckResult['source']) {
    this.needs = new Map(source.needs.map((need) => [need.row, need]));
  }

  /** The department in its canonical spelling; `null` when there is none, or when the finding is not of a need. */
  departmentOf(finding: Finding): string | null {
    return this.needOf(finding)?.department ?? null;
  }

  /** The wording of the need; empty text when there is none. */
  titleOf({ sheet, row }: Pick<Finding, 'sheet' | 'row'>): string {
    const title = this.needOf({ sheet, row })?.cells.intitule;
    return title?.kind === 'understood' ? title.value : '';
  }

  private needOf({ sheet, row }: Pick<Finding, 'sheet' | 'row'>): Need | undefined {
    return sheet === this.source.sheet ? this.needs.get(row) : undefined;
  }
}
