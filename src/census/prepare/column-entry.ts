import type { Messages } from '../../i18n';
import type { CensusColumn, ColumnKey } from '../columns';
import type { EntryRule, TemplateEntry } from './template-sheet';

type Texts = Pick<Messages, 'template' | 'columns'>;

/** What Excel shows at most as the title of a hint. */
const LONGEST_TITLE = 32;

const DURATIONS: readonly ColumnKey[] = ['duree_initiale', 'duree_reconduction'];
const SHARES: readonly ColumnKey[] = ['part_reemploi', 'part_recycle'];
const MOST_MONTHS = 1200;

const ruleOf = ({ key, type }: CensusColumn, source: string | null): EntryRule | null => {
  if (source !== null) return { kind: 'list', source, free: type === 'multiList' };
  if (DURATIONS.includes(key)) return { kind: 'whole', least: 1, most: MOST_MONTHS };
  if (SHARES.includes(key)) return { kind: 'decimal', least: 0, most: 100 };
  switch (type) {
    case 'amount':
    case 'number':
      return { kind: 'decimal', least: 0, most: null };
    case 'integer':
      return { kind: 'whole', least: 0, most: null };
    case 'date':
      return { kind: 'date', from: '2000-01-01', to: '2100-12-31' };
    default:
      return null;
  }
};

const alertOf = (rule: EntryRule | null, key: ColumnKey, { invalid }: Messages['template']): string => {
  if (rule === null || rule.kind === 'list') return invalid.list;
  if (rule.kind === 'date') return invalid.date;
  if (SHARES.includes(key)) return invalid.share;
  return rule.kind === 'whole' ? invalid.count : invalid.amount;
};

/**
 * What the cells of a column say and accept.
 * @param source the formula to its list of values, `null` without one
 */
export const columnEntry = (
  column: CensusColumn,
  source: string | null,
  texts: Texts,
): Pick<TemplateEntry, 'hint' | 'rule' | 'alert'> => {
  const { key, label } = column;
  const rule = ruleOf(column, source);
  const title = label.length > LONGEST_TITLE ? `${label.slice(0, LONGEST_TITLE - 1)}…` : label;
  return {
    hint: { title, message: texts.columns[key] },
    rule,
    alert: { title: texts.template.invalid.title, message: alertOf(rule, key, texts.template) },
  };
};
