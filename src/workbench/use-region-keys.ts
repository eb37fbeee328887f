import { useEffect } from 'react';

const ORDER = ['ribbon', 'formula', 'grid', 'charts', 'pane', 'tabs', 'title'];
const FOCUSABLE = 'button:not(:disabled):not([tabindex="-1"]), input:not([hidden]), textarea, iframe, [tabindex="0"]';

/** F6 and Shift+F6 go from one area of the window to the next, as in Excel: the grid keeps Tab for itself. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      const current = document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region;
      focusRegion(current ?? 'title', event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Gives the keyboard to the area before or after another one, passing over those that are not there. */
export function focusRegion(current: string, step: 1 | -1): void {
  const from = ORDER.indexOf(current);
  for (let i = 1; i <= ORDER.length; i++) {
    const name = ORDER[(from + step * i + ORDER.length * i) % ORDER.length];
    const region = document.querySelector<HTMLElement>(`[data-region="${name}"]:not([hidden])`);
    const target = region?.matches('[tabindex="0"]') ? region : region?.querySelector<HTMLElement>(FOCUSABLE);
    if (!target) continue;
    target.focus();
    return;
  }
}
