import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/**
 * Runs a program in the project's folder and waits for it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ capture?: boolean, shell?: boolean, env?: Record<string, string | undefined> }} [options] `capture` keeps standard
 *   output instead of showing it; standard error is always shown
 * @returns {Promise<{ code: number, out: string }>} `code` is 1 where a signal ended the program, 127 where it does not exist
 */
export function run(program, args, { capture = false, shell = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const stdio = ['inherit', capture ? 'pipe' : 'inherit', 'inherit'];
    const child = spawn(program, args, { cwd: ROOT, stdio, shell, env });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.once('error', () => resolve({ code: 127, out: '' }));
    child.once('close', (code) => resolve({ code: code ?? 1, out: Buffer.concat(parts).toString('utf8') }));
  });
}

/** npm as it was started, or as the system finds it; on Windows it is a script that needs a shell. */
export function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
