import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { InputPromptText } from '../../edit/validation-check';
import { cellId } from '../GridRow';

export interface InputPromptProps {
  /** The selected cell. */
  row: number;
  column: number;
  frame: RefObject<HTMLElement | null>;
  prompt: InputPromptText;
  /** Another text each time the cell may have moved: scrolled, or cells of other sizes. */
  drawing: string;
}

interface Place {
  left: number;
  top: number;
}

/** Pixels between the prompt and its cell, and between the prompt and the edge of the grid. */
const GAP = 6;
const INDENT = 12;

/**
 * What the validation of the selected cell says before anything is typed, beside the cell and without taking the mouse. Screen
 * readers have it as the description of the cell.
 */
export function InputPrompt({ row, column, frame, prompt, drawing }: InputPromptProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const found = placeOf(box.current, document.getElementById(cellId(row, column)), frame.current);
    setPlace((before) => (before?.left === found?.left && before?.top === found?.top ? before : found));
  }, [row, column, frame, prompt, drawing]);
  return (
    <div ref={box} className="g-prompt" aria-hidden style={place ?? { visibility: 'hidden' }}>
      {prompt.title === '' ? null : <strong>{prompt.title}</strong>}
      {prompt.text === '' ? null : <span>{prompt.text}</span>}
    </div>
  );
}

/** Below the cell, above it when there is no room; null while the cell is not in view. */
function placeOf(own: HTMLElement | null, cellElement: HTMLElement | null, frame: HTMLElement | null): Place | null {
  if (!own || !cellElement || !frame) return null;
  const cell = cellElement.getBoundingClientRect();
  const room = frame.getBoundingClientRect();
  if (cell.top >= room.bottom || cell.bottom <= room.top || cell.left >= room.right || cell.right <= room.left)
    return null;
  const below = cell.bottom - room.top + GAP;
  const fits = below + own.offsetHeight + GAP <= room.height;
  const rightmost = room.width - own.offsetWidth - GAP;
  return {
    left: Math.max(GAP, Math.min(cell.left - room.left + INDENT, rightmost)),
    top: fits ? below : Math.max(GAP, cell.top - room.top - GAP - own.offsetHeight),
  };
}
