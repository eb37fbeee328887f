/** What many sentences of the report end with. */
export const BEFORE = '[, contre {p} en {avant}]';
export const OUT_OF = '[ ({n} sur {d})]';
