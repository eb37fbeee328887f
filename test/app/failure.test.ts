import { describeFailure } from '../../src/app/failure';
import { CensusError } from '../../src/census/census-error';
import { ExcelFailure, type ExcelFailureCode } from '../../src/excel/failure';
import { messages } from '../../src/i18n';

const officeError = (code: string) => ({
  name: 'RichApi.Error',
  code,
  message: 'Raw words.\n at x',
  debugInfo: { errorLocation: 'Range.values' },
});

describe('what users are told', () => {
  test('an error of the census keeps its sentence and its choices', () => {
    const error = new CensusError('CENSUS_AMBIGUOUS', 'Deux feuilles conviennent.', ['A', 'B']);
    expect(describeFailure(error)).toEqual({
      code: 'CENSUS_AMBIGUOUS',
      message: 'Deux feuilles conviennent.',
      choices: ['A', 'B'],
      detail: '',
    });
  });

  test('a script that did not arrive is told as the network being away', () => {
    const error = Object.assign(new Error('Loading chunk census failed.'), { name: 'ChunkLoadError' });
    expect(describeFailure(error)).toEqual({
      code: 'PART_NOT_LOADED',
      message: messages('fr-FR').errors.PART_NOT_LOADED,
      choices: [],
      detail: '',
    });
    expect(describeFailure(error, 'en-US').message).toMatch(/^A part of the add-in could not be loaded/);
  });

  test('a refusal of Excel is worded by its code', () => {
    expect(describeFailure(officeError('InvalidOperationInCellEditMode'))).toEqual({
      code: 'CELL_EDIT_MODE',
      message:
        'Une cellule est en cours de saisie. Terminez la saisie dans la cellule (Entrée ou Échap), puis recommencez.',
      choices: [],
      detail: 'InvalidOperationInCellEditMode · Range.values · Raw words.',
    });
    expect(
      [
        'AccessDenied',
        'ActivityLimitReached',
        'NotImplemented',
        'ApiNotFound',
        'RequestPayloadSizeLimitExceeded',
        'ResponsePayloadSizeLimitExceeded',
        'SomethingNew',
      ].map((code) => describeFailure(officeError(code)).code),
    ).toEqual([
      'ACCESS_DENIED',
      'EXCEL_BUSY',
      'API_MISSING',
      'API_MISSING',
      'REQUEST_TOO_LARGE',
      'RESPONSE_TOO_LARGE',
      'EXCEL_ERROR',
    ]);
  });

  test('English users read English', () => {
    expect(describeFailure(new ExcelFailure('SHEET_PROTECTED', 'Données'), 'en-US').message).toBe(
      'Sheet “Données” is protected and cannot be rewritten. Remove its protection (Review > Unprotect Sheet), then try again.',
    );
  });

  test('stopping is no error, and a bug shows no stack', () => {
    expect(describeFailure(AbortSignal.abort().reason).code).toBe('CANCELLED');
    const bug = describeFailure(new TypeError('x is undefined\n    at y'));
    expect([bug.code, bug.detail, bug.message.includes('\n')]).toEqual([
      'UNEXPECTED',
      'TypeError: x is undefined',
      false,
    ]);
    expect(describeFailure('?').code).toBe('UNEXPECTED');
  });

  test('every sentence ends and none is raw', () => {
    for (const locale of ['fr-FR', 'en-US'] as const) {
      const { excel } = messages(locale).errors;
      for (const code of Object.keys(excel) as ExcelFailureCode[])
        expect(excel[code]('Feuil1')).toMatch(/^[\p{Lu}].*[.]$/u);
    }
  });
});
