import {
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { cellId } from '../GridRow';

export interface PopupFrameProps {
  /** The cell below which it opens. */
  row: number;
  column: number;
  frame: RefObject<HTMLElement | null>;
  className: string;
  /** Names it as a dialogue, which keeps the Tab key to itself; null for a mere list. */
  label: string | null;
  narrowest: number;
  /** `back` when the keyboard goes back to the grid. */
  onClose(back: boolean): void;
  children: ReactNode;
}

interface Place {
  left: number;
  top: number;
  minWidth: number;
  maxHeight: number;
}

/** Pixels left free between a popup and the edge of the grid. */
const EDGE = 4;

/** What opens below a cell, or above it when there is more room; closes with Escape or when the keyboard leaves it. */
export function PopupFrame(props: PopupFrameProps): ReactNode {
  const { className, label, onClose, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const place = usePlace(box, props);
  const onKeyDown = (event: KeyboardEvent): void => {
    const toggles = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (event.key === 'Escape' || toggles || (event.key === 'Tab' && label === null)) {
      event.preventDefault();
      onClose(true);
    } else if (event.key === 'Tab') keepInside(event, box.current);
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.relatedTarget || !box.current?.contains(event.relatedTarget)) onClose(false);
  };
  return (
    <div
      ref={box}
      className={`g-popup ${className}`}
      role={label === null ? undefined : 'dialog'}
      aria-label={label ?? undefined}
      tabIndex={-1}
      style={place ?? { opacity: 0 }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {children}
    </div>
  );
}

/** Where there is room, within the frame of the grid; follows its cell while the grid scrolls, and closes once that is gone. */
function usePlace(box: RefObject<HTMLElement | null>, props: PopupFrameProps): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const { frame } = props;
  const measure = useEffectEvent((scrolled: boolean) => {
    const found = placeOf(box.current, props);
    if (found) setPlace(found);
    else if (scrolled) props.onClose(true);
  });
  useLayoutEffect(() => {
    measure(false);
    const stop = new AbortController();
    // The event of an element that scrolls does not bubble: it is caught on its way down.
    const options = { signal: stop.signal, capture: true };
    const follow = (event: Event): void => {
      if (event.target instanceof Element && event.target.matches('[role="grid"]')) measure(true);
    };
    frame.current?.addEventListener('scroll', follow, options);
    return () => stop.abort();
  }, [frame]);
  return place;
}

/** Null while the cell is not in view. */
function placeOf(own: HTMLElement | null, { row, column, frame, narrowest }: PopupFrameProps): Place | null {
  const cell = document.getElementById(cellId(row, column))?.getBoundingClientRect();
  const room = frame.current?.getBoundingClientRect();
  if (!cell || !room || !own || cell.top > room.bottom || cell.bottom < room.top) return null;
  const minWidth = Math.max(narrowest, cell.width);
  const below = room.bottom - cell.bottom - EDGE;
  const above = cell.top - room.top - EDGE;
  const upwards = own.offsetHeight > below && above > below;
  const height = Math.min(own.offsetHeight, upwards ? above : below);
  return {
    left: Math.max(EDGE, Math.min(cell.left - room.left, room.width - Math.max(minWidth, own.offsetWidth) - EDGE)),
    top: upwards ? cell.top - room.top - height : cell.bottom - room.top,
    minWidth,
    maxHeight: upwards ? above : below,
  };
}

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), [tabindex="0"]';

/** Tab goes round inside a dialogue. */
function keepInside(event: KeyboardEvent, box: HTMLElement | null): void {
  const all = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const [first] = all;
  const last = all.at(-1);
  const from = document.activeElement;
  const next = event.shiftKey && from === first ? last : !event.shiftKey && from === last ? first : null;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
