import type { KeyboardEvent } from 'react';

/** A text that Escape would throw away. */
const isBeingTyped = ({ target, nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || (target instanceof HTMLTextAreaElement && target.value.trim() !== '');

/** Escape leaves what stands in the place of the page. The key ends here: Office.js takes it for leaving the pane for the sheet. */
export const leaveOnEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (!isBeingTyped(event)) leave();
  };
