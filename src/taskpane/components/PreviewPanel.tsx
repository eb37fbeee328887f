import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Change } from '../../app/fix';
import type { CensusSummary } from '../../app/result';
import { usePane, usePaneState } from '../pane-context';
import type { Preview } from '../state/pane-state';
import { countWanted, groupChanges, previewLines } from '../view-model/preview-view';
import { AuthorField } from './AuthorField';
import { ChangeList } from './ChangeList';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  text: { margin: 0 },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1 },
});

/** Shows, before anything is written, every cell that will be; takes the place of the page. Escape writes nothing. */
export function PreviewPanel({ preview, census }: { preview: Preview; census: CensusSummary }) {
  const styles = useStyles();
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') store.edits.closePreview();
  };
  return (
    <section aria-labelledby={titleId} onKeyDown={onKeyDown}>
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
