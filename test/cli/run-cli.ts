import { main } from '../../src/cli/recensement';

export interface CliRun {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process. */
export async function runCli(...argv: string[]): Promise<CliRun> {
  const run: CliRun = { code: -1, out: '', err: '' };
  run.code = await main(argv, {
    out: { write: (text) => (run.out += text) },
    err: { write: (text) => (run.err += text) },
  });
  return run;
}
