import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../census/finding';
import { usePane, usePaneState } from '../pane-context';
import { AuthorField } from './AuthorField';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Accepting a finding as it is: why, and by whom when that is not known yet. */
export function WaiverForm({ finding, onCancel }: { finding: Finding; onCancel: () => void }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { author, task } = usePaneState();
  // The field stays while the name is typed in it.
  const [asksAuthor] = useState(author.trim() === '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const noReason = tried && reason.trim() === '';
  const noAuthor = tried && author.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (task || reason.trim() === '' || author.trim() === '') return;
    void store.waivers.accept([finding], reason);
  };
  return (
    <form className={styles.form} aria-label={t.edits.waiver.title} onSubmit={submit}>
      <Field
        label={t.edits.waiver.reason}
        hint={t.edits.waiver.reasonHint}
        {...(noReason ? { validationMessage: t.edits.waiver.reasonMissing, validationState: 'error' } : {})}
      >
        <Textarea ref={field} value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      {(asksAuthor || noAuthor) && <AuthorField missing={noAuthor} />}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={task !== null}>
          {t.edits.waiver.accept}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t.edits.waiver.cancel}
        </Button>
      </div>
    </form>
  );
}
