import type { Bounds } from '../../workbook/bounds';
import type { CellValue } from '../../workbook/cell-value';
import type { ArrayValue } from '../values';
import type { FunctionSpec } from '../functions/spec';

export type BinaryOperator = '=' | '<' | '>' | '<=' | '>=' | '<>' | '-' | '+' | '*' | '/' | '^' | ':' | ' ' | ',' | '&';
export type UnaryOperator = '+' | '-' | '%' | '@';

/** A cell range as written; `relative` tells which edges move with the cell (only defined names need it). */
export interface AreaNode {
  kind: 'area';
  /** Sheet as written; null for the formula's own. */
  sheet: string | null;
  /** Last sheet of a 3-D reference. */
  lastSheet: string | null;
  bounds: Bounds;
  relative: { top: boolean; left: boolean; bottom: boolean; right: boolean };
  /** Only its position counts (`ROW(A1)`): its cells are not read. */
  positionOnly?: boolean;
}

export interface NameNode {
  kind: 'name';
  sheet: string | null;
  name: string;
  positionOnly?: boolean;
}

/** `Table[[#Headers],[A]:[B]]`; table null for the one around the formula. Sections in lower case without `#`. */
export interface TableNode {
  kind: 'table';
  table: string | null;
  columns: string[];
  sections: string[];
  positionOnly?: boolean;
}

export interface CallNode {
  kind: 'call';
  spec: FunctionSpec;
  arguments: (FormulaNode | null)[];
}

/** `A1#`: all cells that the formula of A1 fills. */
export interface SpillNode {
  kind: 'spill';
  anchor: FormulaNode;
}

/** `LAMBDA(x,y,…)`; parameters in lower case. */
export interface LambdaNode {
  kind: 'lambda';
  parameters: string[];
  body: FormulaNode;
}

/** A lambda that is called: `LAMBDA(x,x+1)(2)`, or by the name that LET gave it. */
export interface InvokeNode {
  kind: 'invoke';
  callee: FormulaNode;
  arguments: (FormulaNode | null)[];
}

export interface LetNode {
  kind: 'let';
  declarations: { name: string; value: FormulaNode }[];
  body: FormulaNode;
}

export type FormulaNode =
  | { kind: 'constant'; value: CellValue }
  | { kind: 'array'; value: ArrayValue }
  | AreaNode
  | NameNode
  | TableNode
  | CallNode
  | SpillNode
  | { kind: 'unary'; operator: UnaryOperator; operand: FormulaNode }
  | { kind: 'binary'; operator: BinaryOperator; left: FormulaNode; right: FormulaNode }
  | LambdaNode
  | InvokeNode
  | LetNode;

export type ReferenceNode = AreaNode | NameNode | TableNode;

/** A formula text understood once and shared by every cell that holds it. */
export interface ParsedFormula {
  /** Null when the formula cannot be evaluated. */
  root: FormulaNode | null;
  /** Every reference written in it, for the dependency graph. */
  references: ReferenceNode[];
  /** References of which only the position counts: no dependency, but their meaning is followed. */
  positions: ReferenceNode[];
  /** Recalculated every time: TODAY, OFFSET, INDIRECT… */
  volatile: boolean;
  /** May give several values, which then spill, or works on several where older Excel took one (`=A1:A3*2`). */
  dynamic: boolean;
  /** Defined names that make it so when they stand for several cells. */
  dynamicNames: string[];
  /** Functions and constructs that are not evaluated here, by name; not empty when `root` is null. */
  refused: string[];
}
