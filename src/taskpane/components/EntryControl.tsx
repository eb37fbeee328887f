import { Checkbox, Input, Select, Textarea, makeStyles } from '@fluentui/react-components';
import type { EntryDraft } from '../../app/entry/entry-desk';
import type { FormField } from '../../app/entry/entry-form';
import { usePane } from '../pane-context';
import { fieldText } from '../state/entry-state';
import { EntryCode } from './EntryCode';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0, '& > input': { minWidth: 0 } },
  select: { width: '100%', minWidth: 0, '& > select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  several: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

export interface ControlProps {
  field: FormField;
  draft: EntryDraft;
  /** That of the control; what is said of it stands under `<id>-notes`. */
  id: string;
  invalid: boolean;
}

/** What every control of a field has: its text and how it is read to those who do not see it. */
export function useControl({ field: { key, required }, id, invalid }: ControlProps) {
  const { entry, state } = useEntry();
  return {
    entry,
    text: fieldText(state, key),
    own: {
      id,
      'aria-describedby': `${id}-notes`,
      'aria-invalid': invalid,
      'aria-required': required,
      onBlur: () => entry.leaveField(key),
    },
  };
}

/** The control of a field, by what it takes. */
export function EntryControl(props: ControlProps) {
  const { kind, formula } = props.field;
  if (formula) return <Reckoned {...props} />;
  switch (kind) {
    case 'code':
      return <EntryCode {...props} />;
    case 'choice':
      return <Choice {...props} />;
    case 'several':
      return <Several {...props} />;
    case 'long':
      return <LongText {...props} />;
    default:
      return <Typed {...props} />;
  }
}

/** A cell that Excel reckons: it can be read and copied, not typed in. */
function Reckoned(props: ControlProps) {
  const styles = useStyles();
  const { own, text } = useControl(props);
  return <Input {...own} className={styles.control} value={props.draft.expected[props.field.key] ?? text} readOnly />;
}

function Typed(props: ControlProps) {
  const styles = useStyles();
  const { t } = usePane();
  const { entry, own, text } = useControl(props);
  const { key, hint, kind, values } = props.field;
  const list = kind === 'open' ? `${props.id}-list` : undefined;
  return (
    <>
      <Input
        {...own}
        className={styles.control}
        value={text}
        autoComplete="off"
        {...(hint ? { placeholder: t.entry.hints[hint] } : {})}
        {...(list === undefined ? {} : { list })}
        onChange={(_event, { value }) => entry.type(key, value)}
      />
      {list !== undefined && (
        <datalist id={list}>
          {values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Characters on a line of the narrowest pane. */
const LINE = 30;
const MOST_LINES = 10;

/** Lines that show a text whole, within reason: people judge the wording of a need by reading it. */
const linesOf = (text: string, least: number): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(MOST_LINES, Math.max(least, lines));
};

function LongText(props: ControlProps) {
  const styles = useStyles();
  const { entry, own, text } = useControl(props);
  return (
    <Textarea
      {...own}
      className={styles.control}
      value={text}
      rows={linesOf(text, props.field.key === 'intitule' ? 2 : 3)}
      onChange={(_event, { value }) => entry.type(props.field.key, value)}
    />
  );
}

function Choice(props: ControlProps) {
  const styles = useStyles();
  const { t } = usePane();
  const { entry, own, text } = useControl(props);
  const { key, values } = props.field;
  // What stands in the cell stays choosable, whatever the list says.
  const others = text === '' || values.includes(text) ? [] : [text];
  return (
    <Select {...own} className={styles.select} value={text} onChange={(_event, { value }) => entry.choose(key, value)}>
      <option value="">{t.entry.none}</option>
      {[...others, ...values].map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </Select>
  );
}

const SEPARATOR = ' ; ';

/** Several of a list, each with its box; a value that says that there is none stands alone. */
function Several(props: ControlProps) {
  const styles = useStyles();
  const { entry, own, text } = useControl(props);
  const { key, values, none } = props.field;
  const reading = props.draft.draft.need.cells[key];
  if (reading?.kind === 'problem') return <Typed {...props} field={{ ...props.field, kind: 'text' }} />;
  const held = text === '' || reading?.kind !== 'understood' ? [] : (reading.value as string[]);
  const toggle = (value: string, checked: boolean) => {
    const others = held.filter((other) => other !== value && !(checked && (other === none || value === none)));
    const chosen = checked ? [...others, value] : others;
    entry.choose(key, values.filter((one) => chosen.includes(one)).join(SEPARATOR));
  };
  return (
    <div
      role="group"
      id={own.id}
      aria-labelledby={`${props.id}-label`}
      aria-describedby={own['aria-describedby']}
      className={styles.several}
      onBlur={own.onBlur}
    >
      {values.map((value) => (
        <Checkbox
          key={value}
          label={value}
          checked={held.includes(value)}
          onChange={(_event, { checked }) => toggle(value, checked === true)}
        />
      ))}
    </div>
  );
}
