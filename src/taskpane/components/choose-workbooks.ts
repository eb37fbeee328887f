import type { PreviousWorkbook } from '../../app/result';

/** What Excel opens as a workbook of this kind. */
export const WORKBOOK_FILES = '.xlsx,.xlsm';

const asDataUrl = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });

/** The content of a file that the user chose. Rejects when the browser cannot read it any more. */
export async function chosenWorkbook(file: File): Promise<PreviousWorkbook> {
  const url = await asDataUrl(file);
  return { name: file.name, base64: url.slice(url.indexOf(',') + 1) };
}
