/** What many sentences of the report end with. */
export const BEFORE = '[, against {p} in {avant}]';
export const OUT_OF = '[ ({n} of {d})]';
