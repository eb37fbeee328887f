import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { FLOOR } from '../../src/excel/capabilities';

jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../../src/excel');
const minor = (version: string): number => Number(version.split('.')[1]);

/** Requirement set of a member as its documentation in @types/office-js states it. */
function setOf(symbol: ts.Symbol | undefined): string | null {
  for (const declaration of symbol?.declarations ?? []) {
    const { fileName, text } = declaration.getSourceFile();
    if (!fileName.includes('@types/office-js')) continue;
    const comment = text.slice(declaration.getFullStart(), declaration.getStart());
    const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1];
    if (set) return set;
  }
  return null;
}

/** Members of Office.js that the folder uses, with their sets. */
function usedMembers(): Map<string, string> {
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    types: ['office-js'],
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const set = setOf(symbol);
      const owner = symbol?.declarations?.[0]?.parent;
      if (set) used.set(`${owner && ts.isClassDeclaration(owner) ? owner.name?.text : '?'}.${node.name.text}`, set);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return used;
}

test('every member of Office.js in use belongs to the floor, but those that are guarded', () => {
  const used = usedMembers();
  expect(used.size).toBeGreaterThan(30);
  expect(used.get('Range.values')).toBe('1.1');
  const newer = [...used].filter(([, set]) => minor(set) > minor(FLOOR));
  // `emptySheet` resizes, `writePivots` describes and other workbooks are brought in only where `readCapabilities` says so; `readLayout` does without merged cells, and
  // `readCellStates` without arrays, where that is refused.
  // `watchSheets` takes events without a source for the user's, and listens to sorting and new names where there are such events.
  expect(newer.sort()).toEqual([
    ['?.triggerSource', '1.14'],
    ['PivotLayout.altTextDescription', '1.13'],
    ['Range.getMergedAreasOrNullObject', '1.13'],
    ['Range.getSpillParentOrNullObject', '1.12'],
    ['Range.hasSpill', '1.12'],
    ['Range.savedAsArray', '1.12'],
    ['Table.resize', '1.13'],
    ['Workbook.insertWorksheetsFromBase64', '1.13'],
    ['WorksheetCollection.onColumnSorted', '1.10'],
    ['WorksheetCollection.onNameChanged', '1.17'],
    ['WorksheetCollection.onRowSorted', '1.10'],
  ]);
});
