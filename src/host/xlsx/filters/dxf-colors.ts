import type { Color } from '../../workbook/styles';
import { readColor } from '../styles/color-xml';
import type { XmlElement } from '../xml/element';

/** The colours that a differential format stands for where a filter or a sort refers to it. */
export interface DxfColors {
  /** Null: no fill. */
  cell: Color | null;
  /** Null: the automatic colour. */
  font: Color | null;
}

/**
 * The colours of the differential formats of `styles.xml`, by number. Unlike those of conditional formats, fills of filters
 * hold the colour in the foreground, as cells do; producers that only write a background mean that one.
 */
export const readDxfColors = (root: XmlElement): DxfColors[] =>
  (root.child('dxfs')?.all('dxf') ?? []).map((dxf) => {
    const pattern = dxf.child('fill')?.child('patternFill');
    const solid = pattern && pattern.attr('patternType') !== 'none' ? pattern : null;
    const cell = solid ? (readColor(solid.child('fgColor')) ?? readColor(solid.child('bgColor'))) : null;
    return { cell, font: readColor(dxf.child('font')?.child('color') ?? null) };
  });
