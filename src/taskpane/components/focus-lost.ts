/**
 * Whether what held the focus in the pane is gone: then it is given to what took its place. Never while the user is in the
 * sheet, or the pane would tear them away from it.
 */
export const isFocusLost = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
