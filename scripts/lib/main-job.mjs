import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, ScriptFailure } from './project.mjs';
import { run } from './run.mjs';

export const SAMPLE = 'samples/recensement-2023.xlsx';
export const RESULT = 'out/recensement-2023-calcule.xlsx';

/**
 * Does on the sample what the product is for, by the command line that users have: checks the census, writes the sheets into a
 * copy. Returns what is printed. Raises `ScriptFailure` (the command has already said why on standard error).
 * @returns {Promise<string[]>}
 */
export async function doMainJob() {
  await mkdir(join(ROOT, 'out'), { recursive: true });
  const args = ['scripts/recensement.mjs', 'calculer', SAMPLE, '-o', RESULT, '--json'];
  const { code, out } = await run(process.execPath, args, { capture: true });
  if (code !== 0) throw new ScriptFailure(`Le calcul de ${SAMPLE} n’a pas abouti : la raison est dite ci-dessus.`);
  return resultLines(JSON.parse(out));
}

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const counted = (count, one, many) => `${number.format(count)} ${count > 1 ? many : one}`;

/**
 * The result of `calculer --json` in a few lines for people.
 * @param {{ census: { sheet: string, rows: number, year: number }, summary: { erreur: number, avertissement: number, info: number },
 *   indicators: { id: string, value: number | null }[], sheets: string[] }} result
 */
export function resultLines({ census, summary, indicators, sheets }) {
  const value = (id, unit) => {
    const found = indicators.find((indicator) => indicator.id === id)?.value;
    return found === null || found === undefined ? 'non calculé' : number.format(found) + unit;
  };
  const severities = [
    counted(summary.erreur, 'erreur', 'erreurs'),
    counted(summary.avertissement, 'avertissement', 'avertissements'),
    counted(summary.info, 'information', 'informations'),
  ];
  const lines = [
    ['Besoins', `${number.format(census.rows)} pour ${census.year} (feuille « ${census.sheet} »)`],
    ['Anomalies', severities.join(', ')],
    ['Consultations', value('A01-4', ' à lancer')],
    ['Montant', value('A01-5', ' € HT')],
    ['Feuilles écrites', sheets.join(', ')],
    ['Classeur', join(ROOT, RESULT)],
  ];
  return lines.map(([name, text]) => `  ${name.padEnd(18)}${text}`);
}
