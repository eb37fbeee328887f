/** Why the grid refused an edit; the page has a sentence for each. */
export type RefusedEdit =
  | 'PROTECTED'
  | 'READ_ONLY'
  | 'MERGED'
  | 'TOO_LARGE'
  | 'SORT_CUT'
  | 'FILTER_UNKNOWN'
  | 'STRUCTURE_CUT'
  | 'PIVOT'
  | 'CHART_PROTECTED'
  | 'CLIPBOARD';

/** The edit was refused and nothing changed. */
export class EditRefused extends Error {
  constructor(readonly code: RefusedEdit) {
    super(`The edit was refused: ${code}.`);
    this.name = 'EditRefused';
  }
}
