import { useEffect, useRef } from 'react';

/**
 * F8 walks to the next finding, Shift+F8 to the one before, wherever the focus is in the pane: the page hears the keys of its own
 * document only, so that Excel keeps F8 for itself while the focus is on the sheet.
 */
export function useFindingKeys(walk: (step: 1 | -1) => void): void {
  const latest = useRef(walk);
  useEffect(() => {
    latest.current = walk;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
