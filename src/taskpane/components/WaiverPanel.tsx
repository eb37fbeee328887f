import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { Body1, Body1Strong, Button, Caption1, Field, Textarea } from '@fluentui/react-components';
import type { Finding } from '../../census/finding';
import { usePane, usePaneState } from '../pane-context';
import type { WaiverPreview } from '../state/pane-state';
import { AuthorField } from './AuthorField';
import { leaveOnEscape } from './leave-on-escape';
import { usePreviewStyles } from './preview-styles';
import { WaiverList } from './WaiverList';

/**
 * Accepts the findings of a group with one reason, or takes their waivers back, once they were shown; takes the place of the
 * page. Escape changes nothing.
 */
export function WaiverPanel({ preview }: { preview: WaiverPreview }) {
  const styles = usePreviewStyles();
  const { store, t } = usePane();
  const { author, task } = usePaneState();
  // The field stays while the name is typed in it.
  const [asksAuthor] = useState(preview.kind === 'waive' && author.trim() === '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<Finding>>(new Set());
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { kind, group, findings, errors } = preview;
  const texts = t.edits.waiver.several[kind];
  const wanted = findings.length - leftOut.size;
  const noReason = kind === 'waive' && reason.trim() === '';
  const noAuthor = kind === 'waive' && author.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (task || wanted === 0) return;
    setTried(true);
    const missing = noReason ? 'textarea' : noAuthor ? 'input[autocomplete="name"]' : null;
    if (missing) form.current?.querySelector<HTMLElement>(missing)?.focus();
    else
      void store.waivers.applyPreview(
        findings.filter((finding) => !leftOut.has(finding)),
        reason,
      );
  };
  return (
    <form
      ref={form}
      aria-labelledby={titleId}
      onSubmit={submit}
      onKeyDown={leaveOnEscape(store.edits.closePreview)}
      noValidate
    >
      <div className={styles.head}>
        <h2 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
          {texts.title}
        </h2>
        <Body1Strong className={styles.wrapped}>{group}</Body1Strong>
        <Body1 as="p" className={styles.text}>
          {texts.intro}
        </Body1>
        {errors > 0 && <Caption1>{t.edits.waiver.errorsLeft(errors)}</Caption1>}
        {kind === 'waive' && (
          <Field
            label={t.edits.waiver.reason}
            hint={t.edits.waiver.reasonHint}
            required
            {...(tried && noReason
              ? { validationMessage: t.edits.waiver.reasonMissing, validationState: 'error' as const }
              : {})}
          >
            <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
          </Field>
        )}
        {(asksAuthor || (tried && noAuthor)) && <AuthorField missing={tried && noAuthor} />}
      </div>
      <WaiverList preview={preview} leftOut={leftOut} bar={bar} onChange={setLeftOut} />
      <div ref={bar} className={styles.bar}>
        <Button
          appearance="primary"
          type="submit"
          className={styles.button}
          disabledFocusable={task !== null || wanted === 0}
        >
          {wanted === 0 ? texts.nothing : texts.write(wanted)}
        </Button>
        <Button className={styles.button} onClick={store.edits.closePreview}>
          {t.edits.waiver.keep}
        </Button>
      </div>
    </form>
  );
}
