import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { EntryDraft } from '../../app/entry/entry-desk';
import type { FormField, FormSection } from '../../app/entry/entry-form';
import { usePane } from '../pane-context';
import { useCardStyles } from './card-styles';
import { EntryBar, EntryEnd, EntryWarnings } from './EntryBar';
import { EntryField } from './EntryField';
import { EntryFlags } from './EntryFlags';
import { EntryProcedure } from './EntryProcedure';
import { EntryProposals } from './EntryProposals';
import { EntryQuestionsCard } from './EntryQuestionsCard';
import { EntryTotal } from './EntryTotal';
import { useEntry } from './use-entry';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  more: { alignSelf: 'flex-start' },
  hidden: visuallyHidden,
});

/** The form of one need, part by part. Ctrl+Enter writes it from anywhere in it. */
export function EntryForm({ draft }: { draft: EntryDraft }) {
  const styles = useStyles();
  const { t } = usePane();
  const { entry, state } = useEntry();
  const form = useRef<HTMLFormElement>(null);
  const { row } = draft.start;
  useEffect(() => {
    if (state.focus > 0) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [state.focus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void entry.write();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t.entry.form}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <EntryBar draft={draft} />
      <EntryWarnings draft={draft} />
      <EntryProposals draft={draft} />
      {state.form.map((section) => (
        <Section key={`${row} ${section.key}`} section={section} draft={draft} />
      ))}
      <EntryEnd draft={draft} />
      <EntryQuestionsCard draft={draft} />
    </form>
  );
}

/** What a part shows after its fields. */
function Extra({ section, draft }: { section: FormSection['key']; draft: EntryDraft }) {
  if (section === 'what') return <EntryFlags />;
  if (section === 'amount') return <EntryTotal draft={draft} />;
  return section === 'procedure' ? <EntryProcedure draft={draft} /> : null;
}

function Section({ section, draft }: { section: FormSection; draft: EntryDraft }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { t } = usePane();
  const { state } = useEntry();
  const [open, setOpen] = useState(false);
  const title = `entry-part-${section.key}`;
  // What is wrong or was typed is never folded away.
  const told = new Set(
    draft.findings.filter(({ waived, severity }) => !waived && severity === 'erreur').map(({ column }) => column),
  );
  const { isNew } = draft.start;
  const needed = ({ key }: FormField): boolean =>
    key in state.typed || key in draft.spread || (!isNew && told.has(key));
  const folded = open ? [] : section.more.filter((field) => !needed(field));
  const shown = [...section.fields, ...section.more.filter((field) => !folded.includes(field))];
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.entry.sections[section.key]}
      </Body1Strong>
      {shown.map((field) => (
        <EntryField key={field.key} field={field} draft={draft} />
      ))}
      <Extra section={section.key} draft={draft} />
      {(folded.length > 0 || open) && section.more.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => setOpen(!open)}
        >
          {t.entry.more(open ? section.more.length : folded.length)}
          <span className={styles.hidden}>{t.entry.moreOf(t.entry.sections[section.key])}</span>
        </Button>
      )}
    </section>
  );
}
