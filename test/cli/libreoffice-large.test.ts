import { libreOfficeVersion } from './libreoffice';
import { compareWithLibreOffice } from './libreoffice-comparison';
import { registerWorkbook } from './register-workbook';

const version = libreOfficeVersion();

// About a minute of processor time, most of it in writing and in LibreOffice.
test(`20 000 needs and registers of two years: LibreOffice gives what we saved (${version ?? 'NOT INSTALLED: nothing is compared'})`, async () => {
  if (version === null) return;
  const [, told] = await compareWithLibreOffice(
    '20 000 needs',
    await registerWorkbook({ years: [2023, 2022], needs: 20_000 }),
  );
  console.info(told);
}, 400_000);
