import { Button, Caption1, Label, makeStyles, tokens } from '@fluentui/react-components';
import type { EntryDraft } from '../../app/entry/entry-desk';
import type { FormField } from '../../app/entry/entry-form';
import { usePane } from '../pane-context';
import type { EntryState } from '../state/entry-state';
import { englishAmounts } from '../view-model/english-amounts';
import { fieldFindings } from '../view-model/entry-findings';
import { frenchSpaces } from '../view-model/typography';
import { EntryControl } from './EntryControl';
import { SeverityIcon } from './severity';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  sentence: { minWidth: 0 },
  start: { alignSelf: 'flex-start', minWidth: 0, whiteSpace: 'normal', textAlign: 'start', overflowWrap: 'anywhere' },
});

/** What a field will hold other than what is typed, in words; `null` for nothing to say. */
function understood(
  { key, kind, formula }: FormField,
  draft: EntryDraft,
  state: EntryState,
  t: ReturnType<typeof usePane>['t'],
) {
  if (formula) {
    const expected = draft.expected[key];
    return expected === undefined || expected === draft.start.initial[key]
      ? t.entry.formula
      : t.entry.expected(expected);
  }
  if (key in draft.spread && !(key in state.typed)) return t.entry.spread;
  if (kind === 'code') return draft.family ? t.entry.code.chosen(draft.family.label, draft.family.purchaseType) : null;
  const typed = state.typed[key]?.trim() ?? '';
  const shown = draft.shown[key];
  if (typed === '' || shown === undefined || shown === typed || shown === '') return null;
  return t.entry.willBe(shown);
}

/** How to write a date, under one that is not understood. */
function dateHelp({ key, hint, formula }: FormField, draft: EntryDraft, t: ReturnType<typeof usePane>['t']) {
  const { census, need } = draft.draft;
  const isRefused = hint === 'date' && !formula && need.cells[key]?.kind === 'problem';
  if (!isRefused) return null;
  const year = need.cells.annee?.kind === 'understood' ? need.cells.annee.value : census.year;
  return t.entry.dateHelp(year);
}

/** One field: its label, the control, what is understood of it, what the rules say of it and what is proposed for it. */
export function EntryField({ field, draft }: { field: FormField; draft: EntryDraft }) {
  const styles = useStyles();
  const { t, host } = usePane();
  const { entry, state } = useEntry();
  const { key, header, kind, required } = field;
  const say = (text: string) => englishAmounts(frenchSpaces(text), host.locale);
  const id = `entry-${key}`;
  const found = fieldFindings(key, draft, state);
  const note = understood(field, draft, state, t);
  const proposal = draft.proposals.find(({ column }) => column === key);
  const help = found.length > 0 ? dateHelp(field, draft, t) : null;
  const several = kind === 'several';
  return (
    <div className={styles.field}>
      <Label
        {...(several ? { id: `${id}-label` } : { htmlFor: id })}
        {...(several ? { as: 'span' as 'label' } : {})}
        required={required}
        className={styles.label}
      >
        {header}
      </Label>
      <EntryControl field={field} draft={draft} id={id} invalid={found.some(({ severity }) => severity === 'erreur')} />
      <div id={`${id}-notes`} className={styles.field}>
        {note !== null && <Caption1 className={styles.note}>{note}</Caption1>}
        {found.map(({ rule, message, severity }) => (
          <span key={`${rule} ${message}`} className={styles.finding}>
            <SeverityIcon severity={severity} />
            <Caption1 className={styles.sentence}>{say(message)}</Caption1>
          </span>
        ))}
        {help !== null && <Caption1 className={styles.note}>{help}</Caption1>}
      </div>
      {found.flatMap((finding) =>
        (finding.choices ?? (finding.fix ? [finding.fix] : [])).slice(0, 3).map((fix) => (
          <Button
            key={`${finding.rule} ${fix.label}`}
            size="small"
            className={styles.start}
            onClick={() => entry.takeFix(finding, fix)}
          >
            {t.entry.fix(say(fix.label))}
          </Button>
        )),
      )}
      {proposal && (
        <Button size="small" className={styles.start} onClick={() => entry.take({ [key]: proposal.text })}>
          {t.entry.propose((key === 'montant_total_ht' ? state.words.total : null) ?? proposal.text)}
        </Button>
      )}
    </div>
  );
}
