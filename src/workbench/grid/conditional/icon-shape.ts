import type { CellIcon } from '../../../host/objects/filters/cell-icon';
import { iconCount } from '../../../host/objects/conditional/icon-set-names';

/** How an icon of an icon set is drawn. `turn` is in degrees from pointing up, `level` is how much of it is filled, from 0 to 1. */
export interface IconShape {
  shape:
    | 'arrow'
    | 'flag'
    | 'light'
    | 'framedLight'
    | 'diamond'
    | 'sign'
    | 'triangle'
    | 'dash'
    | 'mark'
    | 'circledMark'
    | 'bars'
    | 'pie'
    | 'star'
    | 'boxes';
  color: string;
  turn: number;
  level: number;
  mark: 'check' | 'warning' | 'cross';
}

const RED = '#D13438';
const YELLOW = '#E0A100';
const GREEN = '#218A4B';
const GREY = '#767676';
const BLACK = '#333333';
const PINK = '#E8A3A6';
const BLUE = '#3B6FB6';

const TRAFFIC: Record<number, readonly string[]> = {
  3: [RED, YELLOW, GREEN],
  4: [BLACK, RED, YELLOW, GREEN],
  5: [RED, YELLOW, YELLOW, YELLOW, GREEN],
};
const TURNS: Record<number, readonly number[]> = { 3: [180, 90, 0], 4: [180, 135, 45, 0], 5: [180, 135, 90, 45, 0] };
const ARROW_COLORS: Record<number, readonly string[]> = {
  3: [RED, YELLOW, GREEN],
  4: [RED, YELLOW, YELLOW, GREEN],
  5: [RED, YELLOW, YELLOW, YELLOW, GREEN],
};
const MARKS = ['cross', 'warning', 'check'] as const;

/** The shape of an icon; sets are named as in the file format, icons count from the lowest. */
export function iconShape({ set, index }: CellIcon): IconShape {
  const count = iconCount(set);
  const base = {
    color: TRAFFIC[count]?.[index] ?? GREY,
    turn: 0,
    level: count > 1 ? index / (count - 1) : 1,
    mark: MARKS[index] ?? 'check',
  };
  const turn = TURNS[count]?.[index] ?? 0;
  switch (set.slice(1)) {
    case 'Arrows':
      return { ...base, shape: 'arrow', turn, color: ARROW_COLORS[count]?.[index] ?? GREY };
    case 'ArrowsGray':
      return { ...base, shape: 'arrow', turn, color: GREY };
    case 'Flags':
      return { ...base, shape: 'flag' };
    case 'TrafficLights2':
      return { ...base, shape: 'framedLight' };
    case 'RedToBlack':
      return { ...base, shape: 'light', color: [BLACK, GREY, PINK, RED][index] ?? GREY };
    case 'Signs':
      return { ...base, shape: (['diamond', 'sign', 'light'] as const)[index] ?? 'light' };
    case 'Symbols':
      return { ...base, shape: 'circledMark' };
    case 'Symbols2':
      return { ...base, shape: 'mark' };
    case 'Rating':
      return { ...base, shape: 'bars', color: BLUE, level: count === 4 ? (index + 1) / 4 : index / 4 };
    case 'Quarters':
      return { ...base, shape: 'pie', color: BLACK };
    case 'Stars':
      return { ...base, shape: 'star', color: YELLOW };
    case 'Triangles':
      return { ...base, shape: index === 1 ? 'dash' : 'triangle', turn: index === 0 ? 180 : 0 };
    case 'Boxes':
      return { ...base, shape: 'boxes', color: BLUE };
    default:
      return { ...base, shape: 'light' };
  }
}
