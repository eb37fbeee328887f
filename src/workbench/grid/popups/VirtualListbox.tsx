import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface VirtualListboxProps {
  label: string;
  texts: readonly string[];
  /** The option that the keyboard stands on. */
  active: number;
  onActive(index: number): void;
  /** Enter, a click, or Space where several options can be chosen. */
  onChoose(index: number): void;
  /** Which options are ticked, for a list of which several can be; null for a list of which one is chosen. */
  ticked: readonly boolean[] | null;
  /** The chosen one of a list of which one is chosen; -1 for none. */
  chosen?: number;
  autoFocus?: boolean;
}

/** Pixels of an option. */
const OPTION_HEIGHT = 24;
const MOST_SHOWN = 10;
const OVERSCAN = 4;
/** Letters typed within this time make one word, in milliseconds. */
const TYPING_TIME = 700;

/** A list of which only the options in view are in the page: a column can have thousands of values. */
export function VirtualListbox(props: VirtualListboxProps): ReactNode {
  const { label, texts, active, ticked, chosen = -1 } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const { autoFocus } = props;
  useLayoutEffect(() => {
    if (autoFocus) list.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || active < 0) return;
    const start = active * OPTION_HEIGHT;
    if (start < element.scrollTop) element.scrollTop = start;
    else if (start + OPTION_HEIGHT > element.scrollTop + element.clientHeight)
      element.scrollTop = start + OPTION_HEIGHT - element.clientHeight;
  }, [active]);
  const onKeyDown = useListKeys(props);
  const first = Math.max(0, Math.floor(top / OPTION_HEIGHT) - OVERSCAN);
  const shown = texts.slice(first, first + MOST_SHOWN + 2 * OVERSCAN);
  const isShown = active >= first && active < first + shown.length;
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      className="g-listbox"
      aria-label={label}
      aria-multiselectable={ticked !== null}
      aria-activedescendant={isShown ? `${id}-${active}` : undefined}
      style={{ height: Math.min(MOST_SHOWN, texts.length) * OPTION_HEIGHT }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div className="g-longest" aria-hidden>
        {longest(texts)}
      </div>
      <div role="presentation" style={{ height: texts.length * OPTION_HEIGHT, position: 'relative' }}>
        {shown.map((text, i) => {
          const index = first + i;
          return (
            <div
              key={index}
              id={`${id}-${index}`}
              role="option"
              className={`g-option${index === active ? ' g-on' : ''}`}
              style={{ top: index * OPTION_HEIGHT, height: OPTION_HEIGHT }}
              aria-selected={ticked ? ticked[index] : index === chosen}
              aria-setsize={texts.length}
              aria-posinset={index + 1}
              title={text}
              onMouseMove={() => index !== active && props.onActive(index)}
              onClick={() => props.onChoose(index)}
            >
              {ticked ? <span className={`g-tick${ticked[index] ? ' g-ticked' : ''}`} aria-hidden /> : null}
              <span className="g-option-text">{text}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((found, text) => (text.length > found.length ? text : found), '');

function useListKeys({ texts, active, onActive, onChoose, ticked }: VirtualListboxProps): (e: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const go = (index: number): void => {
      event.preventDefault();
      if (texts.length > 0) onActive(Math.min(texts.length - 1, Math.max(0, index)));
    };
    const step = STEPS[event.key];
    if (step !== undefined) go(active + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(texts.length - 1);
    else if ((event.key === 'Enter' && !ticked) || (event.key === ' ' && ticked)) {
      event.preventDefault();
      if (active >= 0) onChoose(active);
    } else if (event.key.length === 1) {
      const now = event.timeStamp;
      const word = (now - typed.current.at < TYPING_TIME ? typed.current.text : '') + event.key.toLowerCase();
      typed.current = { text: word, at: now };
      const found = texts.findIndex((text) => text.toLowerCase().startsWith(word));
      if (found >= 0) go(found);
    }
  };
}

const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: MOST_SHOWN - 1,
  PageUp: 1 - MOST_SHOWN,
};
