/** Types of conditional formats of which each has a cell of its own, from H1 down. */
export const FORMAT_TYPES = [
  'CellValue',
  'ColorScale',
  'DataBar',
  'IconSet',
  'PresetCriteria',
  'ContainsText',
  'TopBottom',
];

/** A conditional format of every type; that of E1:E2 has all of a look. */
export function prepareFormats(sheet: Excel.Worksheet): void {
  const [cellValue, , bar, , preset, text] = FORMAT_TYPES.map((type, row) =>
    sheet.getCell(row, 7).conditionalFormats.add(type as Excel.ConditionalFormatType),
  );
  if (!cellValue || !bar || !preset || !text) return;
  cellValue.cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
  bar.dataBar.positiveFormat.borderColor = '#000000';
  bar.dataBar.negativeFormat.borderColor = '#FF0000';
  preset.preset.rule = { criterion: 'Today' };
  text.textComparison.rule = { operator: 'Contains', text: 'x' };
  const { custom } = sheet.getRange('E1:E2').conditionalFormats.add('Custom');
  custom.rule.formula = '=$E1>1';
  const { font, fill, borders } = custom.format;
  custom.format.numberFormat = '0.0';
  font.set({ bold: true, italic: true, strikethrough: true, underline: 'Single', color: '#FF0000' });
  fill.color = '#FFEEEE';
  borders.getItem('EdgeTop').style = 'Continuous';
}
