export const count = (n: number) => n.toLocaleString('fr-FR');

/** « 1 ligne », « 2 lignes »; French has the singular for 0 too. */
export const plural = (n: number, one: string, many: string) => `${count(n)} ${n < 2 ? one : many}`;
