export * from './captions';
export { entryText, fieldCaption, formOf, isEmptyPivot } from './lay-out';
export { itemText, itemKey } from './item-values';
export * from './pivot-changes';
export { isPercentage } from './show-as';
export { areasOf, writtenAreas } from './render-pivot';
export { sorted, sortedField } from './remap-definition';
