import { fold } from '../../table/normalise';
import { groupBy } from '../../table/group-by';
import { yearOf, type NeedIdentity } from './need-identity';

type Identity = NeedIdentity;

/** One way to recognise a need; `null` where it cannot be used on one. */
interface Way {
  key(identity: Identity): string | null;
  /** Several needs alike take their sheets in their order; without it an ambiguous match is none. */
  inOrder?: boolean;
}

const joined = (...parts: string[]): string | null => (parts[0] === '' ? null : parts.map(fold).join('\n'));

/**
 * From the surest to the least sure: the number of the need; the whole row; title and department; title; the row but for its
 * title. Answers put under the wrong need are worse than a sheet to be filled in again: in doubt there is no match.
 */
const WAYS: readonly Way[] = [
  { key: ({ number }) => joined(number) },
  { key: ({ fingerprint, title }) => joined(fingerprint, title), inOrder: true },
  { key: ({ title, department }) => joined(title, department) },
  { key: ({ title }) => joined(title) },
  { key: ({ fingerprint }) => joined(fingerprint) },
];

/** Two numbers, both there and not the same, are two needs, whatever else they share. */
const mayBe = (a: Identity, b: Identity): boolean =>
  a.number === '' || b.number === '' || fold(a.number) === fold(b.number);

/**
 * Finds the stored sheet of each need by its place in `stored`. Only sheets of the same year are looked at: a need of
 * another campaign is another need, even under the same number. One whose year is gone may be of any.
 */
export const matchSheets = (
  needs: readonly Identity[],
  stored: readonly Identity[],
  year: number,
): Map<number, number> => {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const ofYear = (place: number): boolean => ['', String(year)].includes(yearOf(stored[place]!.fingerprint));
  const places = (list: readonly Identity[], key: Way['key'], free: (place: number) => boolean) =>
    groupBy(list.map((_, place) => place).filter(free), (place) => key(list[place]!));
  for (const { key, inOrder } of WAYS) {
    const open = places(stored, key, (place) => !taken.has(place) && ofYear(place));
    const wanted = places(needs, key, (place) => !found.has(place));
    for (const [form, here] of wanted) {
      const there = open.get(form) ?? [];
      if (!inOrder && (here.length > 1 || there.length > 1)) continue;
      for (const [turn, place] of here.entries()) {
        const other = there[turn];
        if (other === undefined || !mayBe(needs[place]!, stored[other]!)) continue;
        found.set(place, other);
        taken.add(other);
      }
    }
  }
  return found;
};
