import { parseA1Ref, parseStructRef, type RangeA1 } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import type { AreaNode, ReferenceNode } from './nodes';

/**
 * A reference as written in a formula, or the name of what is not supported in it: `EXTERNAL_REFERENCE` for another
 * workbook, `SYNTAX` for anything else.
 */
export function parseReference(text: string, kind: string): ReferenceNode | { refused: string } {
  if (kind === 'table') return parseTable(text);
  const parsed = parseA1Ref(text);
  if (!parsed) return { refused: 'SYNTAX' };
  const context = parsed.context ?? [];
  if (context.length > 1 || context[0]?.includes('[')) return { refused: 'EXTERNAL_REFERENCE' };
  const scope = context[0] ?? null;
  if ('name' in parsed) return { kind: 'name', sheet: scope, name: parsed.name };
  const colon = scope === null ? -1 : scope.indexOf(':');
  const sheet = colon < 0 ? scope : (scope as string).slice(0, colon);
  return areaNode(parsed.range, sheet, colon < 0 ? null : (scope as string).slice(colon + 1));
}

export function areaNode(range: RangeA1, sheet: string | null, lastSheet: string | null): AreaNode {
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? MAX_ROWS - 1;
  const right = range.right ?? MAX_COLUMNS - 1;
  const wholeColumns = range.top === null || range.top === undefined;
  const wholeRows = range.left === null || range.left === undefined;
  return {
    kind: 'area',
    sheet,
    lastSheet,
    bounds: {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rowCount: Math.abs(bottom - top) + 1,
      columnCount: Math.abs(right - left) + 1,
    },
    relative: {
      top: !wholeColumns && !range.$top,
      bottom: !wholeColumns && !range.$bottom,
      left: !wholeRows && !range.$left,
      right: !wholeRows && !range.$right,
    },
  };
}

function parseTable(text: string): ReferenceNode | { refused: string } {
  const parsed = parseStructRef(text);
  if (!parsed) return { refused: 'SYNTAX' };
  if (parsed.context && parsed.context.length > 0) return { refused: 'EXTERNAL_REFERENCE' };
  return {
    kind: 'table',
    table: parsed.table || null,
    columns: parsed.columns ?? [],
    sections: (parsed.sections ?? []).map((section) => section.toLowerCase()),
  };
}
