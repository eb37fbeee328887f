import { type ReactNode } from 'react';
import type { CellIcon } from '../../../host/objects/filters/cell-icon';
import { iconShape, type IconShape } from './icon-shape';

/** The icon of a conditional format; what it means is said by the rule, so a screen reader hears its rank only. */
export function IconMark({ icon, label }: { icon: CellIcon; label: string }): ReactNode {
  return (
    <svg className="g-icon" viewBox="0 0 16 16" role="img" aria-label={label}>
      <Shape {...iconShape(icon)} />
    </svg>
  );
}

const MARK_PATHS = {
  check: 'M4 8.5 7 11.5 12 5',
  warning: 'M8 4v5M8 11.6v.4',
  cross: 'M5 5l6 6M11 5l-6 6',
};

function Shape(look: IconShape): ReactNode {
  const { shape, color, turn, level } = look;
  switch (shape) {
    case 'arrow':
      return <path d="M8 2 13.5 8H10.3V14H5.7V8H2.5Z" fill={color} transform={`rotate(${turn} 8 8)`} />;
    case 'triangle':
      return <path d="M8 3 14 12.5H2Z" fill={color} transform={`rotate(${turn} 8 8)`} />;
    case 'sign':
      return <path d="M8 2 15 14H1Z" fill={color} />;
    case 'dash':
      return <rect x="2" y="6.5" width="12" height="3" fill={color} />;
    case 'flag':
      return (
        <>
          <path d="M4 2V14" stroke="#595959" strokeWidth="1.4" />
          <path d="M4.7 2.5 13 5.5 4.7 8.8Z" fill={color} />
        </>
      );
    case 'diamond':
      return <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill={color} />;
    case 'framedLight':
      return (
        <>
          <rect x="1" y="1" width="14" height="14" rx="2.5" fill="#404040" />
          <circle cx="8" cy="8" r="5" fill={color} />
        </>
      );
    case 'mark':
      return <path d={MARK_PATHS[look.mark]} fill="none" stroke={color} strokeWidth="2.4" strokeLinecap="round" />;
    case 'circledMark':
      return (
        <>
          <circle cx="8" cy="8" r="6.8" fill={color} />
          <path d={MARK_PATHS[look.mark]} fill="none" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
        </>
      );
    case 'bars':
      return <Bars color={color} level={level} />;
    case 'boxes':
      return <Boxes color={color} level={level} />;
    case 'pie':
      return <Pie color={color} level={level} />;
    case 'star':
      return <Star color={color} level={level} />;
    case 'light':
      return <circle cx="8" cy="8" r="6.3" fill={color} />;
  }
}

interface Filled {
  color: string;
  level: number;
}

const EMPTY = '#D0D0D0';
const FOUR = [0, 1, 2, 3];

const Bars = ({ color, level }: Filled): ReactNode =>
  FOUR.map((i) => (
    <rect key={i} x={1 + i * 3.7} y={11 - i * 3} width="2.8" height={3 + i * 3} fill={level * 4 > i ? color : EMPTY} />
  ));

const Boxes = ({ color, level }: Filled): ReactNode =>
  FOUR.map((i) => (
    <rect
      key={i}
      x={i % 2 === 0 ? 1.5 : 8.5}
      y={i < 2 ? 8.5 : 1.5}
      width="6"
      height="6"
      fill={level * 4 > i ? color : EMPTY}
    />
  ));

function Pie({ color, level }: Filled): ReactNode {
  const angle = level * 2 * Math.PI;
  const end = `${8 + 6.3 * Math.sin(angle)} ${8 - 6.3 * Math.cos(angle)}`;
  return (
    <>
      <circle cx="8" cy="8" r="6.3" fill={level === 1 ? color : '#fff'} stroke={color} />
      {level > 0 && level < 1 ? <path d={`M8 8V1.7A6.3 6.3 0 ${level > 0.5 ? 1 : 0} 1 ${end}Z`} fill={color} /> : null}
    </>
  );
}

const STAR = 'M8 1.5 10 6l4.8.5-3.6 3.3 1 4.7L8 12.1 3.8 14.5l1-4.7L1.2 6.5 6 6Z';
const HALF_STAR = 'M8 1.5V12.1L3.8 14.5l1-4.7L1.2 6.5 6 6Z';

const Star = ({ color, level }: Filled): ReactNode => (
  <>
    <path d={STAR} fill={level === 1 ? color : '#fff'} stroke={level === 0 ? '#9A9A9A' : color} />
    {level > 0 && level < 1 ? <path d={HALF_STAR} fill={color} /> : null}
  </>
);
