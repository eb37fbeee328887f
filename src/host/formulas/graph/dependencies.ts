import { rangeName } from '../../workbook/address';
import { TableModel } from '../../workbook/table';
import type { WorkbookModel } from '../../workbook/workbook';
import { findName, resolveArea, resolveTable, shiftRelative } from '../evaluation/resolve';
import type { ReferenceNode } from '../syntax/nodes';
import { parseFormula } from '../syntax/parse-cache';
import { Reference, ReferenceList, type Value } from '../values';
import type { Dependency, FormulaCell } from './formula-cell';

const MAX_NAME_DEPTH = 32;

interface Collected {
  dependencies: Dependency[];
  meaning: string[];
  refused: string[];
  volatile: boolean;
}

/**
 * What the references of a formula mean now: the areas it reads (also through defined names) and a text that changes
 * when any of them means something else.
 */
export function resolveDependencies(workbook: WorkbookModel, cell: FormulaCell): Collected {
  const found: Collected = {
    dependencies: [],
    meaning: [],
    refused: [...cell.parsed.refused],
    volatile: cell.parsed.volatile,
  };
  const followed: Collected = { ...found, dependencies: [] };
  collect(workbook, cell, cell.parsed.positions, followed, 0);
  collect(workbook, cell, cell.parsed.references, found, 0);
  return found;
}

function collect(
  workbook: WorkbookModel,
  cell: FormulaCell,
  nodes: ReferenceNode[],
  found: Collected,
  depth: number,
): void {
  for (const node of nodes) {
    if (node.kind === 'area') add(resolveArea(workbook, cell, depth > 0 ? shiftRelative(node, cell) : node), found);
    else if (node.kind === 'table') add(resolveTable(workbook, cell, node), found);
    else collectName(workbook, cell, node, found, depth);
  }
}

function collectName(
  workbook: WorkbookModel,
  cell: FormulaCell,
  node: Extract<ReferenceNode, { kind: 'name' }>,
  found: Collected,
  depth: number,
): void {
  const name = findName(workbook, cell, node);
  if (!name) found.meaning.push('?' + node.name);
  else if (name instanceof TableModel) add(new Reference(name.sheet, name.body), found);
  else {
    found.meaning.push(name.formula);
    if (depth >= MAX_NAME_DEPTH) return;
    const parsed = parseFormula('=' + name.formula);
    found.refused.push(...parsed.refused);
    found.volatile ||= parsed.volatile;
    collect(workbook, cell, parsed.references, found, depth + 1);
  }
}

function add(value: Value, found: Collected): void {
  if (value instanceof ReferenceList) value.areas.forEach((area) => add(area, found));
  else if (value instanceof Reference) {
    found.dependencies.push(value);
    found.meaning.push(`${value.sheet.id}!${rangeName(value.bounds)}`);
  } else found.meaning.push(String(value));
}
