import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { Change } from '../../app/fix';
import type { CensusSummary } from '../../app/result';
import { usePane, usePaneState } from '../pane-context';
import type { ChangePreview } from '../state/pane-state';
import { countWanted, groupChanges, previewLines } from '../view-model/preview-view';
import { AuthorField } from './AuthorField';
import { ChangeList } from './ChangeList';
import { leaveOnEscape } from './leave-on-escape';
import { usePreviewStyles } from './preview-styles';

/** Shows, before anything is written, every cell that will be; takes the place of the page. Escape writes nothing. */
export function PreviewPanel({ preview, census }: { preview: ChangePreview; census: CensusSummary }) {
  const styles = usePreviewStyles();
  const { store, t } = usePane();
  const { author, task } = usePaneState();
  const [asksAuthor] = useState(author.trim() === '');
  const [leftOut, setLeftOut] = useState<ReadonlySet<Change>>(new Set());
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { changes, refused, kind, rule } = preview;
  const lines = useMemo(() => previewLines(groupChanges(changes, census), refused), [changes, refused, census]);
  const wanted = countWanted(changes, refused, leftOut);
  const toggle = (change: Change) =>
    setLeftOut((before) => {
      const next = new Set(before);
      if (!next.delete(change)) next.add(change);
      return next;
    });
  return (
    <section aria-labelledby={titleId} onKeyDown={leaveOnEscape(store.edits.closePreview)}>
      <div className={styles.head}>
        <h2 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
          {rule === null ? t.edits.preview.completion : t.edits.preview.fix(rule)}
        </h2>
        <Body1 as="p" className={styles.text}>
          {t.edits.preview.intro[kind]}
        </Body1>
        {refused.length > 0 && <Caption1>{t.edits.preview.refused(refused.length)}</Caption1>}
        {asksAuthor && <AuthorField />}
      </div>
      <ChangeList lines={lines} leftOut={leftOut} onToggle={toggle} />
      <div className={styles.bar}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={task !== null || wanted === 0}
          onClick={() => void store.edits.applyPreview(leftOut)}
        >
          {wanted === 0 ? t.edits.preview.nothing : t.edits.preview.write(wanted)}
        </Button>
        <Button className={styles.button} onClick={store.edits.closePreview}>
          {t.edits.preview.cancel}
        </Button>
      </div>
    </section>
  );
}
