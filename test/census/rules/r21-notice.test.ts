import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';
import { leadTimesOf } from '../support/lead-times';

const EXTENSION: Row = {
  annee: 2027,
  nature_besoin: 'À reconduire',
  num_marche_actuel: '2023-045',
  date_fin_actuel: serial(2027, 6, 30),
  date_preavis: null,
};

const notice = (row: Row = {}, setup = {}) =>
  findingsOf('R21', [{ ...EXTENSION, ...row }], setup).map(({ cell, severity, message, fix }) => [
    cell,
    severity,
    message,
    fix,
  ]);

test('the day to decide is the end less the notice', () => {
  expect(notice()).toEqual([
    [
      'S2',
      'info',
      'Reconduction : décidez avant le 01/04/2027, sinon elle est tacite ou perdue selon le contrat (délai indicatif, à fixer par le service).',
      { value: serial(2027, 4, 1), label: '01/04/2027' },
    ],
  ]);
});

test('the notice of the service replaces it', () => {
  expect(notice({}, { others: [leadTimesOf({ Reconduction: 30 })] })).toEqual([
    [
      'S2',
      'info',
      'Reconduction : décidez avant le 31/05/2027, sinon elle est tacite ou perdue selon le contrat.',
      { value: serial(2027, 5, 31), label: '31/05/2027' },
    ],
  ]);
  expect(notice({}, { others: [leadTimesOf({ Concours: 30 })] })).toEqual([]);
});

test('a day already written down is left alone, unless it comes after the end', () => {
  expect(notice({ date_preavis: serial(2027, 6, 30) })).toEqual([]);
  expect(notice({ date_preavis: 'NC' })).toEqual([]);
  expect(notice({ date_preavis: serial(2027, 7, 1) }).map(([cell, , message, fix]) => [cell, message, fix])).toEqual([
    [
      'S2',
      'Reconduction : la date limite de décision (01/07/2027) est après la fin du marché (30/06/2027). Décidez avant le 01/04/2027, ou selon le contrat.',
      { value: serial(2027, 4, 1), label: '01/04/2027' },
    ],
  ]);
});

test('without its column it is said of the end of the contract, with nothing to write', () => {
  expect(notice({}, { without: ['date_preavis'] }).map(([cell, , , fix]) => [cell, fix])).toEqual([['H2', null]]);
});

test('concerns extensions that are still to be decided', () => {
  expect(notice({ nature_besoin: 'À renouveler' })).toEqual([]);
  expect(notice({ nature_besoin: 'Nouveau besoin' })).toEqual([]);
  expect(notice({ statut: 'Notifié' })).toEqual([]);
  expect(notice({ statut: 'Abandonné' })).toEqual([]);
  expect(notice({ date_fin_actuel: null })).toEqual([]);
});

test('the fix follows the calendar of the workbook', () => {
  const row = { ...EXTENSION, date_fin_actuel: serial(2027, 6, 30) - 1462 };
  expect(findingsOf('R21', [row], { grid: { date1904: true } })[0]?.fix?.value).toBe(serial(2027, 4, 1) - 1462);
});
