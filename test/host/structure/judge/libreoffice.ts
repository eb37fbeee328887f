import { join } from 'node:path';
import { askLibreOffice } from '../../judge/ask-libreoffice';

/** Sheet, address, and where cells go. */
export type Step = [sheet: string, address: string, shift: 'Down' | 'Right' | 'Up' | 'Left'];

/** A workbook after a step, as LibreOffice sees it: rows from A1 on, formulas in its own notation. */
export interface JudgedStep {
  sheets: Record<string, { formulas: string[][]; values: (string | number)[][] }>;
  names: Record<string, string>;
}

/** Lets LibreOffice do the steps; answers the workbook after each. */
export const editInLibreOffice = (workbook: Uint8Array, steps: readonly Step[]): JudgedStep[] =>
  askLibreOffice(join(__dirname, 'libreoffice.py'), workbook, JSON.stringify(steps)) as JudgedStep[];
