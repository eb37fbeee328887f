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

  test('less before, and it says since when it is there', async () => {
    expect(await capabilitiesOf('1.9')).toMatchObject({
      usable: true,
      features: { pivots: true, resizeTables: false, pivotAltTexts: false, otherWorkbooks: false },
      missing: [
        { feature: 'resizeTables', version: '1.13' },
        { feature: 'pivotAltTexts', version: '1.13' },
        { feature: 'otherWorkbooks', version: '1.13' },
      ],
    });
    expect((await capabilitiesOf('1.8')).usable).toBe(false);
  });
});
