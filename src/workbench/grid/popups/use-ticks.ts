import { useMemo, useState } from 'react';
import type { FilterChoice } from '../filters/filter-choices';

/** Which values of a filter menu are ticked. While something is sought only what is found counts, as in Excel. */
export interface Ticks {
  sought: string;
  search(text: string): void;
  found: readonly FilterChoice[];
  /** For each one found. */
  ticked: readonly boolean[];
  /** What a click on OK keeps. */
  wanted: readonly FilterChoice[];
  active: number;
  setActive(index: number): void;
  toggle(index: number): void;
  tickAll(on: boolean): void;
}

export function useTicks(choices: readonly FilterChoice[]): Ticks {
  const [sought, setSought] = useState('');
  const [active, setActive] = useState(0);
  const [off, setOff] = useState<ReadonlySet<FilterChoice>>(() => new Set(choices.filter(({ kept }) => !kept)));
  const found = useMemo(() => {
    const text = plain(sought.trim());
    return text === '' ? choices : choices.filter((choice) => plain(choice.text).includes(text));
  }, [choices, sought]);
  const search = (text: string): void => {
    setSought(text);
    setActive(0);
    // What is found is ticked to begin with; without a search the ticks are those of the filter again.
    setOff(text.trim() === '' ? new Set(choices.filter(({ kept }) => !kept)) : new Set());
  };
  const toggle = (index: number): void => {
    const choice = found[index];
    if (!choice) return;
    const next = new Set(off);
    if (!next.delete(choice)) next.add(choice);
    setOff(next);
    setActive(index);
  };
  return {
    sought,
    search,
    found,
    ticked: found.map((choice) => !off.has(choice)),
    wanted: found.filter((choice) => !off.has(choice)),
    active: Math.min(active, found.length - 1),
    setActive,
    toggle,
    tickAll: (on) => setOff(on ? new Set() : new Set(found)),
  };
}

/** Accents and case do not matter in a search. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
