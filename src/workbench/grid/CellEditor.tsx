import { useLayoutEffect, useRef, type CSSProperties, type ReactNode } from 'react';

export interface CellEditorProps {
  text: string;
  label: string;
  width: number;
  height: number;
  /** Font of the cell. */
  look: CSSProperties;
  onChange(text: string): void;
}

/** Pixels. */
const WIDEST = 480;
const CARET_ROOM = 8;

/** The text field that opens in a cell; it grows with what is typed. Keys are handled by the grid around it. */
export function CellEditor({ text, label, width, height, look, onChange }: CellEditorProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    // One line that grows to the right, as in Excel; beyond the widest, lines are broken.
    element.style.whiteSpace = 'pre';
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    const wanted = element.scrollWidth + CARET_ROOM;
    element.style.width = `${Math.max(width, Math.min(WIDEST, wanted))}px`;
    if (wanted > Math.max(width, WIDEST)) element.style.whiteSpace = 'pre-wrap';
    element.style.height = `${Math.max(height, element.scrollHeight)}px`;
  }, [text, width, height]);
  return (
    <textarea
      ref={field}
      className="g-editor"
      aria-label={label}
      value={text}
      rows={1}
      spellCheck={false}
      style={{ fontFamily: look.fontFamily, fontSize: look.fontSize, fontWeight: look.fontWeight }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
