import { type CSSProperties, type ReactNode } from 'react';
import { iconCount } from '../../host/objects/conditional/icon-set-names';
import type { CellIcon } from '../../host/objects/filters/cell-icon';
import type { Messages } from '../../i18n';
import type { BarLook } from './conditional/bar-look';
import { IconMark } from './conditional/IconMark';
import type { FilterHead } from './filters/filter-heads';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The data bar of a cell, under its text, with the axis that parts negative values from the others. */
export function DataBar({ bar }: { bar: BarLook }): ReactNode {
  const end = `color-mix(in srgb, ${bar.color} 15%, white)`;
  const style: CSSProperties = {
    left: percent(bar.start),
    width: percent(bar.length),
    background: bar.gradient
      ? `linear-gradient(to ${bar.towardsLeft ? 'left' : 'right'}, ${bar.color}, ${end})`
      : bar.color,
    ...(bar.border ? { border: `1px solid ${bar.border}` } : {}),
  };
  return (
    <div className="g-bar-room">
      <div className="g-bar" style={style} />
      {bar.axis ? (
        <div className="g-bar-axis" style={{ left: percent(bar.axis.at), borderColor: bar.axis.color }} />
      ) : null}
    </div>
  );
}

export function CellIconMark({ icon, texts }: { icon: CellIcon; texts: Messages['workbench'] }): ReactNode {
  return <IconMark icon={icon} label={texts.iconRank(icon.index + 1, iconCount(icon.set))} />;
}

/** The arrow beside a cell with a list. For the mouse only: the keyboard has Alt+Down, which the cell tells of. */
export const ListButton = (): ReactNode => (
  <span className="g-list-button" data-opens="" aria-hidden>
    <Arrow />
  </span>
);

/** The button of a filter in its header: an arrow, a funnel once the column is filtered, and the direction of a sort. */
export function FilterButton({
  filtered,
  sorted,
  open,
}: Pick<FilterHead, 'filtered' | 'sorted'> & { open: boolean }): ReactNode {
  return (
    <span className={`g-filter-button${open ? ' g-on' : ''}`} data-opens="" aria-hidden>
      <svg viewBox="0 0 16 16">
        {filtered ? <path d="M2 3h9L8 7.5V13l-3-2V7.5Z" fill="currentColor" /> : null}
        {sorted ? (
          <path
            d="M13 13V4M11 6l2-2.2L15 6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
            transform={sorted === 'down' ? 'rotate(180 13 8.4)' : undefined}
          />
        ) : null}
        {filtered ? null : <path d={sorted ? 'M2 6.5h7L5.5 10.5Z' : 'M4 6h8l-4 4.5Z'} fill="currentColor" />}
      </svg>
    </span>
  );
}

const Arrow = (): ReactNode => (
  <svg viewBox="0 0 16 16">
    <path d="M4 6h8l-4 4.5Z" fill="currentColor" />
  </svg>
);
