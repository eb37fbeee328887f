import ts from 'typescript';
import type { ApiSet } from './library-class';

/** A member as the published type declarations document it. */
export interface DocumentedMember {
  name: string;
  isMethod: boolean;
  /** For methods, over all overloads: how many arguments are needed and how many are allowed. */
  min: number;
  /** `null` for any number. */
  max: number | null;
  /** The requirement set; null when none is named, as for previews. */
  set: ApiSet | null;
}

export type DocumentedClasses = Map<string, Map<string, DocumentedMember>>;

/** Members that every documented class has. */
const PLUMBING = new Set(['context', 'load', 'set', 'toJSON', 'track', 'untrack', 'isNullObject', 'newObject']);

/** Reads the classes of the `Excel` namespace from the text of `@types/office-js`. */
export function readTypes(declarations: string): DocumentedClasses {
  const source = ts.createSourceFile('excel.d.ts', excelPart(declarations), ts.ScriptTarget.ES2022, false);
  const classes: DocumentedClasses = new Map();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || !statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const node of statement.body.statements)
      if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, membersOf(node, source));
  }
  return classes;
}

/** The one namespace is a fifth of the file. */
function excelPart(declarations: string): string {
  const start = declarations.indexOf('declare namespace Excel {');
  const end = declarations.indexOf('\ndeclare ', start + 1);
  if (start < 0) throw new Error('The type declarations have no Excel namespace.');
  return declarations.slice(start, end < 0 ? undefined : end);
}

function membersOf(node: ts.ClassDeclaration, source: ts.SourceFile): Map<string, DocumentedMember> {
  const ownSet = setIn(commentBefore(node, source));
  const members = new Map<string, DocumentedMember>();
  for (const element of node.members) {
    if (!ts.isPropertyDeclaration(element) && !ts.isMethodDeclaration(element)) continue;
    if (!ts.isIdentifier(element.name) && !ts.isStringLiteral(element.name)) continue;
    const name = element.name.text;
    if (PLUMBING.has(name)) continue;
    const found = documented(name, element, commentBefore(element, source), ownSet);
    const earlier = members.get(name);
    members.set(name, earlier ? merged(earlier, found) : found);
  }
  return members;
}

function documented(
  name: string,
  element: ts.PropertyDeclaration | ts.MethodDeclaration,
  comment: string,
  ofClass: ApiSet | null,
): DocumentedMember {
  const set = /\[\s*Api set:/i.test(comment) ? setIn(comment) : ofClass;
  if (!ts.isMethodDeclaration(element)) return { name, isMethod: false, min: 0, max: 0, set };
  const { parameters } = element;
  const rest = parameters.some(({ dotDotDotToken }) => dotDotDotToken);
  const needed = parameters.filter(({ questionToken, dotDotDotToken }) => !questionToken && !dotDotDotToken);
  return { name, isMethod: true, min: needed.length, max: rest ? null : parameters.length, set };
}

const merged = (a: DocumentedMember, b: DocumentedMember): DocumentedMember => ({
  ...a,
  min: Math.min(a.min, b.min),
  max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
});

function commentBefore(node: ts.Node, source: ts.SourceFile): string {
  return source.text.slice(node.pos, node.end).match(/^\s*(?:\/\*\*[\s\S]*?\*\/\s*)+/)?.[0] ?? '';
}

/** `[Api set: ExcelApi 1.7]`, also `ExcelApi 1.1 (for getting), 1.9 (for setting)`; previews name no version. */
function setIn(comment: string): ApiSet | null {
  const found = /\[\s*Api set:\s*(\w+)\s+(\d+\.\d+)/i.exec(comment);
  return found ? { name: found[1] as string, version: found[2] as string } : null;
}
