import { hostForAddin } from '../../src/cli/open-for-addin';
import { readCapabilities } from '../../src/excel/capabilities';
import { blankWorkbook } from '../../src/host/xlsx';

const capabilitiesOf = async (api: string) => {
  const opened = await hostForAddin(blankWorkbook(), { api });
  const capabilities = readCapabilities(opened.session);
  opened.close();
  return capabilities;
};

describe('what an Excel offers', () => {
  test('everything from 1.13 on', async () => {
    expect(await capabilitiesOf('1.13')).toEqual({
      usable: true,
      floor: '1.9',
      features: { pivots: true, resizeTables: true, pivotAltTexts: true, otherWorkbooks: true },
      missing: [],
    });
  });

  test('less before, and it says what that means', async () => {
    expect(await capabilitiesOf('1.9')).toMatchObject({
      usable: true,
      features: { pivots: true, resizeTables: false, pivotAltTexts: false, otherWorkbooks: false },
      missing: [
        { feature: 'resizeTables', version: '1.13', consequence: expect.stringMatching(/^Cet Excel ne sait pas/) },
        { feature: 'pivotAltTexts', version: '1.13', consequence: expect.stringMatching(/^Cet Excel ne garde pas/) },
        {
          feature: 'otherWorkbooks',
          version: '1.13',
          consequence: expect.stringMatching(/^Cet Excel ne sait pas lire/),
        },
      ],
    });
    expect((await capabilitiesOf('1.8')).usable).toBe(false);
  });
});
