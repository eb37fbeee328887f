import { join } from 'node:path';
import { askLibreOffice } from '../../judge/ask-libreoffice';

/** Whether each sheet is still protected in LibreOffice after each of the passwords was tried. */
export const unprotectInLibreOffice = (workbook: Uint8Array, passwords: readonly string[]): boolean[][] =>
  askLibreOffice(join(__dirname, 'unprotect.py'), workbook, JSON.stringify(passwords)) as boolean[][];
