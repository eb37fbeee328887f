import Ajv, { type ValidateFunction } from 'ajv';
import { COLUMNS, type ColumnKey } from '../../../src/census/columns';
import { DEFAULT_NOMENCLATURE } from '../../../src/census/parameters/defaults';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { serial } from '../../census/support/census-grid';

/** The rules that look at the cells of one row and at nothing else: those that a JSON Schema can say too. */
export const COLUMN_RULES = ['R02', 'R03', 'R04', 'R05', 'R08', 'R09', 'R10', 'R15', 'R17', 'R29', 'R30', 'R38', 'R41'];

const AMOUNT = { type: 'number', exclusiveMinimum: 0 };
const DATE = { type: 'number', minimum: serial(1990, 1, 1), maximum: serial(2100, 12, 31) };
const FIRST_DUTY = serial(2026, 8, 21);

/** Every column of the census as its catalogue types it. */
const properties = (): Record<string, object> => {
  const all: Record<string, object> = {};
  for (const { key, type, values } of COLUMNS) {
    if (type === 'amount') all[key] = AMOUNT;
    else if (type === 'date') all[key] = DATE;
    else if (type === 'integer' || type === 'number') all[key] = { type: 'number', minimum: 0 };
    else if (type === 'yesNo') all[key] = { enum: ['Oui', 'Non'] };
    else if (type === 'list' && values.length > 0) all[key] = { enum: [...values] };
    else all[key] = { type: 'string', minLength: 1 };
  }
  return all;
};

/** The column rules as a compiled JSON Schema: required cells, lists, figures, dates, and the duties of some rows. */
export const compileColumnSchema = (): ValidateFunction =>
  new Ajv({ allErrors: true, allowUnionTypes: true }).compile({
    type: 'object',
    required: [
      'direction',
      'nature_besoin',
      'intitule',
      'code_nomenclature',
      'type_achat',
      'montant_total_ht',
      'date_lancement',
    ],
    properties: {
      ...properties(),
      intitule: { type: 'string', minLength: 5 },
      code_nomenclature: { enum: DEFAULT_NOMENCLATURE.map(({ code }) => code) },
      cpv: { type: 'string', pattern: '^[0-9]{8}(-[0-9])?$' },
      consid_env: { type: 'string', pattern: '^(?!.*Clause.*Pas de).*$' },
    },
    allOf: [
      {
        if: { properties: { nature_besoin: { enum: ['À renouveler', 'À reconduire'] } } },
        then: { required: ['num_marche_actuel', 'date_fin_actuel'] },
      },
      {
        if: { properties: { date_lancement: { type: 'number', minimum: FIRST_DUTY } } },
        then: { properties: { consid_env: { type: 'string', pattern: 'Critère|Clause' } }, required: ['consid_env'] },
      },
    ],
  });

/** The rows of a sheet as the objects that Ajv takes: one property per filled cell. */
export const rowObjects = (grid: SheetGrid, keys: readonly ColumnKey[]): Record<string, CellContent>[] =>
  grid.values.slice(1).map((line) => {
    const row: Record<string, CellContent> = {};
    keys.forEach((key, index) => {
      const content = line[index] ?? null;
      if (content !== null) row[key] = content;
    });
    return row;
  });
