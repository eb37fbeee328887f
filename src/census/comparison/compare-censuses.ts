import type { Census, Need } from '../census';
import { valueOf } from '../parsing/reading';
import { changesOf, type ChangeField } from './changes';
import { matchNeeds, type MatchReason } from './match-needs';

/**
 * What became of a need: it is new; it changed or not; it is gone though it had been launched or awarded, which is as it
 * should be; or it is gone without that.
 */
export const EVOLUTIONS = ['added', 'changed', 'same', 'done', 'dropped'] as const;
export type Evolution = (typeof EVOLUTIONS)[number];

export interface ComparedNeed {
  evolution: Evolution;
  need: Need | null;
  previous: Need | null;
  reason: MatchReason | null;
  changes: ChangeField[];
}

const isDone = ({ cells }: Need): boolean => {
  const status = valueOf(cells.statut);
  return status === 'Lancé' || status === 'Notifié';
};

/** Every need of two censuses once: those of this one in sheet order, then those that only the previous one has. */
export const compareCensuses = (census: Census, previous: Census): ComparedNeed[] => {
  const { matches, added, dropped } = matchNeeds(census, previous);
  const kept = matches.map(({ need, previous: before, reason }): ComparedNeed => {
    const changes = changesOf(need, before);
    return { evolution: changes.length === 0 ? 'same' : 'changed', need, previous: before, reason, changes };
  });
  const fresh = added.map((need): ComparedNeed => ({
    evolution: 'added',
    need,
    previous: null,
    reason: null,
    changes: [],
  }));
  const gone = dropped.map((need): ComparedNeed => ({
    evolution: isDone(need) ? 'done' : 'dropped',
    need: null,
    previous: need,
    reason: null,
    changes: [],
  }));
  return [...[...kept, ...fresh].sort((a, b) => a.need!.row - b.need!.row), ...gone];
};
