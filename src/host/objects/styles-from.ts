import type { WorkbookModel } from '../workbook/workbook';

/**
 * Which index a cell style of one workbook has in another, where it is added when it is missing. Named styles are found by their names,
 * in the look that the other workbook gives them; those it does not have are added with their own.
 */
export function stylesFrom(source: WorkbookModel, target: WorkbookModel): (index: number) => number {
  const known = new Map<number, number>([[0, 0]]);
  const named = new Map<number, number>();
  const namedIndex = (index: number): number => {
    const before = named.get(index);
    if (before !== undefined) return before;
    const style = source.namedStyles.get(index);
    const at = style.name === null ? 0 : (target.namedStyles.use(style.name) ?? addNamed(source, target, index));
    named.set(index, at);
    return at;
  };
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const style = source.styles.get(index);
    const at = target.styles.intern({ ...style, namedStyle: namedIndex(style.namedStyle) });
    known.set(index, at);
    return at;
  };
}

function addNamed(source: WorkbookModel, target: WorkbookModel, index: number): number {
  const { name, format, includes } = source.namedStyles.get(index);
  target.namedStyles.add(name as string);
  const at = target.namedStyles.count - 1;
  target.namedStyles.set(at, { name, builtinId: null, includes, format: { ...format, namedStyle: at } });
  return at;
}
