import { defineClass, invalidArgument, objectMethod, type ClassDefinition, type Method } from '../protocol';
import { functionNames } from '../formulas';
import { ErrorValue } from '../workbook/error-value';
import { absoluteReference } from './absolute-reference';
import { ExcelObject } from './excel-object';
import { FunctionResult } from './function-result';
import { Range } from './range';

/** `workbook.functions`: worksheet functions called from a script. Those that the calculator knows, no others. */
export class Functions extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  call(name: string, given: unknown[]): FunctionResult {
    const values = given.flat();
    while (values.at(-1) === null) values.pop();
    const formula = `=${name}(${values.map(literal).join(',')})`;
    return new FunctionResult(this.context, this.context.evaluate(formula));
  }
}

/** An argument as it stands in a formula. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Range) return absoluteReference(value);
  if (value instanceof FunctionResult) return literal(value.wireValue);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return ErrorValue.isCode(value) ? value : `"${value.replace(/"/g, '""')}"`;
  throw invalidArgument('A function takes ranges, texts, numbers and truth values.');
}

// On the wire dots of a name are underscores; upper and lower case do not matter.
const methods: Record<string, Method<Functions>> = Object.fromEntries(
  functionNames().map((name) => [
    name.replaceAll('.', '_'),
    objectMethod<Functions>(null, (self, ...given) => self.call(name, given)),
  ]),
);

const definition = defineClass<Functions>('Functions', { methods });
