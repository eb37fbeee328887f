import { COUNTIES, SCHOOLS, TERRITORIES } from './places';

/** How a contract runs: for periods, once over some months, or delivered within some weeks. */
export type Course = 'periods' | 'works' | 'study' | 'delivery';

/** What a contract says of responsible purchasing, as the published report names it. */
export interface Marks {
  recycled?: boolean;
  ecolabel?: boolean;
  energySaving?: boolean;
  longLife?: boolean;
  digital?: boolean;
}

/** Contracts of one code: how many, how large beside the others of their purchase type, and what they are called. */
export interface ContractSpec {
  code: string;
  count: number;
  /** Relative amount; 1 is ordinary. */
  scale: number;
  course: Course;
  /** Titles, taken in order; « @ » stands for a place of `over`, lots are numbered when the places run out. */
  title: string;
  over: readonly string[];
  marks?: Marks;
}

const PLACES = { schools: SCHOOLS, territories: TERRITORIES, counties: COUNTIES } as const;
export type PlaceKind = keyof typeof PLACES;

/** Contracts over places of one kind, or over the listed names. */
export const over =
  (course: Course) =>
  (
    code: string,
    count: number,
    scale: number,
    title: string,
    places: PlaceKind | readonly string[],
    marks?: Marks,
  ): ContractSpec => ({
    code,
    count,
    scale,
    course,
    title,
    over: typeof places === 'string' ? PLACES[places] : places,
    ...(marks ? { marks } : {}),
  });

/** One contract for each title. */
export const each =
  (course: Course) =>
  (code: string, scale: number, titles: readonly string[], marks?: Marks): ContractSpec =>
    over(course)(code, titles.length, scale, '@', titles, marks);

/** The titles of a spec, all different: « …, lot n° 2 » where a place comes back. */
export function titlesOf({ count, title, over: places }: ContractSpec): string[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / places.length);
    const text = title.replace('@', places[index % places.length]!);
    return round === 0 ? text : `${text}, lot n° ${round + 1}`;
  });
}
