import { invalidArgument } from '../protocol';
import type { PivotFieldState } from '../workbook/pivot-definition';

/** Shows an item or hides it. The last item that shows cannot be hidden (`InvalidArgument`), as in Excel. */
export function setItemVisible(state: PivotFieldState, item: number, visible: boolean): void {
  const others = state.order.some((other) => other !== item && !state.items[other]?.hidden);
  if (!visible && !others) throw invalidArgument('At least one item of a field must stay visible.');
  setHidden(state, item, !visible);
}

/** Shows these items and no others. */
export function showOnly(state: PivotFieldState, shown: Set<number>): void {
  if (shown.size === 0) throw invalidArgument('At least one item of a field must stay visible.');
  for (const item of state.order) setHidden(state, item, !shown.has(item));
}

export function showAllItems(state: PivotFieldState): void {
  for (const item of state.order) setHidden(state, item, false);
}

function setHidden(state: PivotFieldState, item: number, hidden: boolean): void {
  const { hidden: _before, ...rest } = state.items[item] ?? {};
  const now = hidden ? { ...rest, hidden } : rest;
  if (Object.keys(now).length > 0) state.items[item] = now;
  else delete state.items[item];
}
