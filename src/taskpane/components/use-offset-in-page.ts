import { useLayoutEffect, useState, type RefObject } from 'react';

/** How far a list stands below the top of what scrolls; follows everything above it that grows or shrinks. */
export function useOffsetInPage(list: RefObject<HTMLElement | null>, scroll: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (!list.current || !scroll.current) return;
      const top = list.current.getBoundingClientRect().top - scroll.current.getBoundingClientRect().top;
      setOffset(Math.round(top + scroll.current.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (scroll.current?.firstElementChild) observer.observe(scroll.current.firstElementChild);
    return () => observer.disconnect();
  }, [list, scroll]);
  return offset;
}
