import type { XmlElement } from '../xml/element';
import { OFFICE_THEME } from '../../workbook/office-theme';

/** Cell colours count light and dark the other way round than the theme part lists them. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The 12 colours of a theme part as `#RRGGBB`, in the order of theme indexes in cell colours. */
export function readThemeColors(root: XmlElement): string[] {
  const scheme = root.child('themeElements')?.child('clrScheme');
  return ORDER.map((name, i) => {
    const color = scheme?.child(name)?.elements[0];
    const rgb = color?.local === 'sysClr' ? color.attr('lastClr') : color?.attr('val');
    return rgb && /^[0-9a-f]{6}$/i.test(rgb) ? '#' + rgb.toUpperCase() : (OFFICE_THEME[i] as string);
  });
}
