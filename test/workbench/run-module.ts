import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs an expression over the exports of a module of `scripts/lib` in a process of its own (these modules are ES modules that jest
 * does not load) and returns its JSON value. In the expression the module is `m`.
 */
export function runModule(file: string, expression: string): unknown {
  const address = pathToFileURL(join(__dirname, '../../scripts/lib', file)).href;
  const code = `const m = await import(${JSON.stringify(address)}); console.log(JSON.stringify(await (${expression})));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  return JSON.parse(out) as unknown;
}
