import { args, itemNotFound } from '../protocol';
import { builtInKey } from '../workbook/preset-styles';
import { namedStyleChange } from '../workbook/restyle';
import { assertFormatAllowed } from './access';
import { applyStyle } from './apply-style';
import type { Range } from './range';
import { commonValue } from './style-sample';

/**
 * The named style that all cells share: a value of `Excel.BuiltInStyle` for those that Excel brings along, the name of the others;
 * null when cells differ.
 */
export function readStyle(areas: Range[]): string | null {
  const [first] = areas;
  if (!first) return null;
  const { namedStyles } = first.workbook;
  return commonValue(areas, ({ namedStyle }) => {
    const { name, builtinId } = namedStyles.get(namedStyle);
    return (builtinId === null ? null : builtInKey(builtinId)) ?? name ?? 'Normal';
  });
}

/** Raises `ItemNotFound` when there is no style of that name, `AccessDenied` on protected sheets. */
export function writeStyle(areas: Range[], value: unknown): void {
  const name = args.text(value);
  for (const range of areas) {
    const { namedStyles } = range.workbook;
    assertFormatAllowed(range.sheet);
    const index = namedStyles.use(name);
    if (index === null) throw itemNotFound(`There is no style "${name}".`);
    applyStyle(range, namedStyleChange(index, namedStyles.get(index)));
  }
}
