import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { joinCatalogue, type Catalogue } from './catalogue';
import { readLibrary } from './read-library';
import { readTypes } from './read-types';

/** To be raised whenever what is read, or how it is kept, changes: older copies are then left aside. */
const FORMAT = 2;

/**
 * The catalogue of the installed client. Read from the packages themselves, which takes seconds, and kept beside the
 * project under `.cache`; nothing of it is part of the project.
 */
export function loadCatalogue(): Catalogue {
  const client = packageFolder('@microsoft/office-js');
  const types = packageFolder('@types/office-js');
  const versions = { client: versionOf(client), types: versionOf(types) };
  const file = join(client, '../../..', '.cache', `catalogue-${FORMAT}-${versions.client}-${versions.types}.json`);
  const kept = readKept(file);
  if (kept) return kept;
  const library = readLibrary(readFileSync(join(client, 'dist', 'excel-web-16.00.debug.js'), 'utf8'));
  const catalogue = joinCatalogue(library, readTypes(readFileSync(join(types, 'index.d.ts'), 'utf8')), versions);
  keep(file, catalogue);
  return catalogue;
}

const packageFolder = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** The copy kept by an earlier run; null when there is none that can be read. */
function readKept(file: string): Catalogue | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  } catch {
    return null;
  }
}

/** Written aside and renamed: another process may be reading. A place that cannot be written costs time, nothing else. */
function keep(file: string, catalogue: Catalogue): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(catalogue));
    renameSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
