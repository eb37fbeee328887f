/** The part that a relationship of `source` points to: `../tables/table1.xml` from `xl/worksheets/sheet1.xml` → `xl/tables/table1.xml`. */
export function resolveTarget(source: string, target: string): string {
  const clean = safeDecode(target.replace(/\\/g, '/'));
  const segments = clean.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of clean.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The relationship target from one part to another, relative where they share a folder. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is the empty name. */
export function relationshipsPart(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
