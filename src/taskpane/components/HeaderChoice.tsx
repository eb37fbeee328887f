import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ColumnLabel } from '../../app/column-labels';
import { usePane, usePaneState } from '../pane-context';
import type { ColumnKey, Header } from '../view-model/mapping-view';

const useStyles = makeStyles({
  // A long name of a column must not widen the pane.
  select: { width: '100%', minWidth: 0, '& > select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  field: { overflowWrap: 'anywhere' },
});

interface HeaderChoiceProps {
  header: Header;
  labels: ColumnLabel[];
  onChoose: (header: Header, key: ColumnKey | null) => void;
}

const NONE = '';

/** One header and the column that it stands for; the likeliest others come first in the list. */
export function HeaderChoice({ header, labels, onChoose }: HeaderChoiceProps) {
  const styles = useStyles();
  const { t } = usePane();
  const { task } = usePaneState();
  const names = new Map(labels.map(({ key, label }) => [key, label]));
  const likely = [...(header.key === null ? [] : [header.key]), ...header.others];
  const option = (key: ColumnKey) => (
    <option key={key} value={key}>
      {names.get(key) ?? key}
    </option>
  );
  const text = header.header.replace(/\s+/g, ' ').trim();
  return (
    <Field
      className={styles.field}
      label={t.settings.meaning(text, header.column)}
      hint={t.settings.certainty[header.certainty]}
      validationState={header.certainty === 'unsure' ? 'warning' : 'none'}
    >
      <Select
        className={styles.select}
        value={header.key ?? NONE}
        onChange={(_event, { value }) => {
          if (task === null) onChoose(header, value === NONE ? null : (value as ColumnKey));
        }}
      >
        <option value={NONE}>{t.settings.none}</option>
        {likely.length > 0 && <optgroup label={t.settings.likelyGroup}>{likely.map(option)}</optgroup>}
        <optgroup label={t.settings.allGroup}>
          {labels.flatMap(({ key }) => (likely.includes(key) ? [] : [option(key)]))}
        </optgroup>
      </Select>
    </Field>
  );
}
