import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { MenuItem } from '../grid-menu';

export interface ContextMenuProps {
  label: string;
  groups: MenuItem[][];
  /** Where the pointer was (CSS pixels of the window); null when the keyboard asked. */
  at: { x: number; y: number } | null;
  /** Id of the element below which it opens when the keyboard asked. */
  anchor: string;
  frame: RefObject<HTMLElement | null>;
  /** `back` when the keyboard goes back to the grid. */
  onClose(back: boolean): void;
}

const EDGE = 4;

/** The menu of the selection: arrows move in it, Escape or leaving it closes it. */
export function ContextMenu({ label, groups, at, anchor, frame, onClose }: ContextMenuProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    setPlace(placeOf(box.current, frame.current, at ?? below(anchor)));
    box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [at, anchor, frame]);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const items = [...(box.current?.querySelectorAll('button') ?? [])];
    const now = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = NEXT[event.key]?.(now, items.length);
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else if (next === undefined) return;
    else items[next]?.focus();
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.relatedTarget || !box.current?.contains(event.relatedTarget)) onClose(false);
  };
  return (
    <div
      ref={box}
      role="menu"
      aria-label={label}
      className="g-popup g-menu"
      style={place ?? { opacity: 0 }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onContextMenu={(event) => event.preventDefault()}
    >
      {groups.map((items) => (
        <div key={items[0]?.key} role="group" className="g-menu-group">
          {items.map(({ key, label: text, act }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="g-command"
              onClick={() => {
                onClose(true);
                act();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

const NEXT: Record<string, (now: number, count: number) => number> = {
  ArrowDown: (now, count) => (now + 1) % count,
  ArrowUp: (now, count) => (now - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function below(id: string): { x: number; y: number } | null {
  const cell = document.getElementById(id)?.getBoundingClientRect();
  return cell ? { x: cell.left + EDGE, y: cell.bottom } : null;
}

/** Within the frame of the grid, at its corner when the cell is not in view. */
function placeOf(
  own: HTMLElement | null,
  frame: HTMLElement | null,
  at: { x: number; y: number } | null,
): { left: number; top: number } {
  const room = frame?.getBoundingClientRect();
  if (!own || !room || !at) return { left: EDGE, top: EDGE };
  const within = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE));
  return {
    left: within(at.x - room.left, room.width - own.offsetWidth),
    top: within(at.y - room.top, room.height - own.offsetHeight),
  };
}
