import { checkWorkbook } from '../../src/app/check';
import { openForAddin } from '../../src/cli/open-for-addin';
import { expectedOf, sampleBytes } from './read-sample';

/** The whole way: the file opened in the embedded Excel, read through the real Office.js, checked by the add-in. */
describe.each(['recensement-2023', 'recensement-a-corriger'])('%s', (name) => {
  it('has the findings that the generator planted, and no other', async () => {
    const expected = await expectedOf(name);
    const opened = await openForAddin(new Uint8Array(await sampleBytes(`${name}.xlsx`)));
    try {
      const result = await checkWorkbook(opened.session);
      const found = result.findings.map(
        ({ rule, cell, sheet }) => `${rule} ${sheet === expected.sheet ? '' : `${sheet}!`}${cell}`,
      );
      expect(found.sort()).toEqual(expected.findings.map(([rule, cell]) => `${rule} ${cell}`).sort());
    } finally {
      opened.close();
    }
  }, 60_000);
});
