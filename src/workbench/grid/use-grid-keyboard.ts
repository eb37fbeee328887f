import type { ClipboardEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { GridController } from './grid-controller';
import { pressInEditor, pressInGrid, type KeyPress } from './grid-keys';

export interface GridKeyboard {
  onKeyDown(event: KeyboardEvent): void;
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

export const keyPress = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  ctrl: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  alt: event.altKey,
});

/** Keyboard and clipboard of the grid. While an entry is open the text field keeps its own. */
export function useGridKeyboard(grid: GridController, pageRows: number): GridKeyboard {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const press = keyPress(event);
    if (grid.snapshot().draft) {
      if (pressInEditor(grid, press)) event.preventDefault();
    } else if (pressInGrid(grid, press, pageRows)) event.preventDefault();
    else if (opensEntry(press)) {
      // The field is in the page and focused before the browser delivers the character, which then lands in it: dead keys
      // and input methods work as in any text field.
      flushSync(() => grid.startDraft('enter', 'cell', ''));
    }
  };
  const unlessTyping = (act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (grid.snapshot().draft) return;
    event.preventDefault();
    act(event);
  };
  return {
    onKeyDown,
    onCopy: unlessTyping((event) => event.clipboardData.setData('text/plain', grid.copy())),
    onCut: unlessTyping((event) => event.clipboardData.setData('text/plain', grid.cut())),
    onPaste: unlessTyping((event) => {
      const text = event.clipboardData.getData('text/plain');
      if (text !== '') grid.paste(text);
    }),
  };
}

/** A printable key, a dead key or the first key of an input method. */
const opensEntry = ({ key, ctrl, alt }: KeyPress): boolean =>
  (key.length === 1 && !(ctrl && !alt)) || key === 'Dead' || key === 'Process';
