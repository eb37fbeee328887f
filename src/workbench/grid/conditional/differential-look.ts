import type { CSSProperties } from 'react';
import type { DifferentialStyle } from '../../../host/workbook/conditional-format';
import { borderLook } from '../cell-look';
import { cssColor } from '../color';
import type { ConditionalLook } from './conditional-looks';

const SIDES = { left: 'borderLeft', right: 'borderRight', top: 'borderTop', bottom: 'borderBottom' } as const;

/** What conditional formats change of the box of a cell and of its text, as CSS. */
export function differentialLook(
  { style, scale }: ConditionalLook,
  theme: readonly string[],
): { box: CSSProperties; text: CSSProperties } {
  return { box: boxLook(style, scale, theme), text: textLook(style, theme) };
}

function boxLook({ fill, borders }: DifferentialStyle, scale: string | null, theme: readonly string[]): CSSProperties {
  const box: CSSProperties = {};
  const color = fill ? cssColor(fill.color, theme) : scale;
  if (color) box.backgroundColor = color;
  for (const side of Object.keys(SIDES) as (keyof typeof SIDES)[]) {
    const line = borderLook(borders?.[side], theme);
    if (line) box[SIDES[side]] = line;
  }
  return box;
}

function textLook({ font }: DifferentialStyle, theme: readonly string[]): CSSProperties {
  const text: CSSProperties = {};
  if (!font) return text;
  if (font.bold !== undefined) text.fontWeight = font.bold ? 700 : 400;
  if (font.italic !== undefined) text.fontStyle = font.italic ? 'italic' : 'normal';
  if (font.underline !== undefined || font.strikethrough !== undefined) {
    const lines = [
      font.underline && font.underline !== 'None' ? 'underline' : '',
      font.strikethrough ? 'line-through' : '',
    ];
    text.textDecorationLine = lines.filter(Boolean).join(' ') || 'none';
  }
  const color = cssColor(font.color, theme);
  if (color) text.color = color;
  return text;
}
