import { saltedHash } from '../../../src/host/objects/password-hash';
import { saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { unoPython } from '../judge/ask-libreoffice';
import { reopen } from '../xlsx/support';
import { unprotectInLibreOffice } from './judge/unprotect';

/** Salt and result that LibreOffice checks its own code with, for the password "pwd" and 100 000 turns. */
const KNOWN = {
  salt: '876MLoKTq42+/DLp415iZQ==',
  hash: '5l3mgNHXpWiFaBPv5Yso1Xd/UifWvQWmlDnl/hsCYbFT2sJCzorjRmBCQ/3qeDu6Q/4+GIE8a1DsdaTwYh1q2g==',
};

const protectedSheet = async (attributes: Record<string, string>): Promise<OfficeFixture> => {
  const office = await officeFixture();
  const sheet = office.workbook.sheets[0];
  if (sheet) sheet.protection = { attributes: { sheet: '1', ...attributes } };
  return office;
};

const unprotect = (office: OfficeFixture, password?: string): Promise<boolean> =>
  office.run(async (context, sheet) => {
    sheet.protection.unprotect(password);
    sheet.protection.load('protected');
    await context.sync();
    return sheet.protection.protected;
  });

const refused = async (office: OfficeFixture, password?: string): Promise<string[]> => {
  const { code, location } = await office.refusal((_, sheet) => sheet.protection.unprotect(password));
  return [code, location];
};

describe('passwords', () => {
  it('are hashed as in the files of Excel 2013 and later', () => {
    expect(saltedHash('SHA-512', 'pwd', KNOWN.salt, 100_000)).toBe(KNOWN.hash);
  });

  it('open a sheet protected with a SHA-512 hash, and only the right one does', async () => {
    const office = await protectedSheet({
      algorithmName: 'SHA-512',
      hashValue: KNOWN.hash,
      saltValue: KNOWN.salt,
      spinCount: '100000',
    });
    expect(await refused(office)).toEqual(['AccessDenied', 'WorksheetProtection.unprotect']);
    expect(await refused(office, 'Pwd')).toEqual(['AccessDenied', 'WorksheetProtection.unprotect']);
    expect(await unprotect(office, 'pwd')).toBe(false);
  });

  it.each(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const)('open sheets hashed with %s', async (algorithmName) => {
    const hashValue = saltedHash(algorithmName, 'clé €', KNOWN.salt, 1000);
    const office = await protectedSheet({ algorithmName, hashValue, saltValue: KNOWN.salt, spinCount: '1000' });
    expect(await refused(office, 'clé')).toEqual(['AccessDenied', 'WorksheetProtection.unprotect']);
    expect(await unprotect(office, 'clé €')).toBe(false);
  });

  it('stored in 16 bits open sheets still', async () => {
    const office = await protectedSheet({ password: 'CC3D' });
    expect(await refused(office, 'autre')).toEqual(['AccessDenied', 'WorksheetProtection.unprotect']);
    // The verifier of "test" as older versions write it.
    const known = await protectedSheet({ password: 'CBEB' });
    expect(await unprotect(known, 'test')).toBe(false);
  });

  it('are refused by name where their hash is unknown or would take minutes', async () => {
    const salted = { hashValue: 'AAAA', saltValue: KNOWN.salt, spinCount: '1000' };
    const seen = [
      await refused(await protectedSheet({ ...salted, algorithmName: 'WHIRLPOOL' }), 'x'),
      await refused(await protectedSheet({ ...salted, algorithmName: 'SHA-512', spinCount: '4294967295' }), 'x'),
      await refused(await protectedSheet({ ...salted, algorithmName: 'SHA-512', saltValue: 'é' }), 'x'),
    ];
    expect(seen.map(([code]) => code)).toEqual(['NotImplemented', 'NotImplemented', 'AccessDenied']);
  });

  it('are not longer than 255 characters', async () => {
    const office = await officeFixture();
    const { code } = await office.refusal((_, sheet) => sheet.protection.protect({}, 'x'.repeat(256)));
    expect(code).toBe('InvalidArgument');
  });

  it('survive saving; each protection has a salt of its own', async () => {
    const office = await officeFixture();
    await office.run(async (context, sheet) => {
      sheet.protection.protect({ allowSort: true }, 'Été 2026');
      context.workbook.worksheets.add('Autre').protection.protect({}, 'Été 2026');
      context.workbook.protection.protect('structure');
    });
    const again = await reopen(office.workbook);
    const of = (i: number): Record<string, string> => again.sheets[i]?.protection?.attributes ?? {};
    expect([of(0)['algorithmName'], of(0)['spinCount'], of(0)['password'], of(0)['sort']]).toEqual([
      'SHA-512',
      '100000',
      undefined,
      '0',
    ]);
    expect(of(0)['saltValue']).not.toBe(of(1)['saltValue']);
    expect(of(0)['hashValue']).not.toBe(of(1)['hashValue']);
    expect(again.protection?.attributes['workbookAlgorithmName']).toBe('SHA-512');

    const reopened = await officeFixture({}, again);
    expect(await refused(reopened, 'été 2026')).toEqual(['AccessDenied', 'WorksheetProtection.unprotect']);
    expect(await unprotect(reopened, 'Été 2026')).toBe(false);
    await reopened.run(async (context) => context.workbook.protection.unprotect('structure'));
    expect(again.protection).toBeNull();
  });

  // LibreOffice reads no salted hash of a workbook's structure: sheets only.
  (unoPython ? it : it.skip)(
    'open in LibreOffice the sheets they protect here',
    async () => {
      const office = await officeFixture();
      await office.run(async (context, sheet) => {
        sheet.protection.protect({}, 'Été €');
        context.workbook.worksheets.add('Autre').protection.protect({}, 'autre');
      });
      expect(unprotectInLibreOffice(await saveWorkbook(office.workbook), ['faux', 'Été €', 'autre'])).toEqual([
        [true, false, false],
        [true, true, false],
      ]);
    },
    150_000,
  );
});
