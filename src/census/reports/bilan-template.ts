/** The figures that a sentence of the report may name: of the year, the last one known before, numerator, denominator, target. */
export type FigureName = 'v' | 'p' | 'n' | 'd' | 'c';
/** The years of the first two. */
export type YearName = 'annee' | 'avant';

export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; name: FigureName }
  | { kind: 'year'; name: YearName }
  /** Words that follow the figure of the year: below two, and from two on. */
  | { kind: 'number'; one: string; many: string }
  /** Left out where one of its figures is missing. */
  | { kind: 'optional'; parts: TemplatePart[] };

const FIGURES: ReadonlySet<string> = new Set<FigureName>(['v', 'p', 'n', 'd', 'c']);
const YEARS: ReadonlySet<string> = new Set<YearName>(['annee', 'avant']);

const place = (inside: string): TemplatePart => {
  if (FIGURES.has(inside)) return { kind: 'figure', name: inside as FigureName };
  if (YEARS.has(inside)) return { kind: 'year', name: inside as YearName };
  const [one, many, ...more] = inside.split('|');
  if (many === undefined || more.length > 0) throw new Error(`Unknown place in a sentence of the report: {${inside}}`);
  return { kind: 'number', one: one!, many };
};

/** Reads a sentence of the catalogue (`{v}`, `{un|plusieurs}`, `[…]`). Throws on a place that it does not know. */
export const parseTemplate = (sentence: string): TemplatePart[] => {
  const parts: TemplatePart[] = [];
  for (const [whole, optional, inside] of sentence.matchAll(/\[([^\]]*)\]|\{([^}]*)\}|[^[{]+/g)) {
    if (optional !== undefined) parts.push({ kind: 'optional', parts: parseTemplate(optional) });
    else if (inside !== undefined) parts.push(place(inside));
    else parts.push({ kind: 'text', text: whole });
  }
  return parts;
};

/** The figures without which these parts say nothing. */
export const figuresIn = (parts: readonly TemplatePart[]): FigureName[] => [
  ...new Set(parts.flatMap((part) => (part.kind === 'figure' ? [part.name] : []))),
];
