import { useId } from 'react';
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import type { MappingState } from '../state/pane-state';
import { sortHeaders, withChoice, type ColumnKey, type Header } from '../view-model/mapping-view';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';
import { HeaderChoice } from './HeaderChoice';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  missing: { color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What each header was taken for, doubtful ones first, each to be corrected; choices are tried out, then kept. */
export function MappingPanel({ mapping }: { mapping: MappingState }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const title = useId();
  const { read, description, kept, draft, labels } = mapping;
  const { doubtful, settled } = sortHeaders(read);
  const now = new Map(description.headers.map((header) => [header.column, header]));
  const choose = (header: Header, key: ColumnKey | null) =>
    void store.mapping.tryOut(withChoice(draft ?? kept, now.get(header.column) ?? header, key));
  const part = (headers: Header[], heading: string) =>
    headers.length > 0 && (
      <>
        <Caption1 as="h3" block className={card.title}>
          {heading}
        </Caption1>
        <ul className={styles.list}>
          {headers.map((header) => (
            <li key={header.column}>
              <HeaderChoice header={now.get(header.column) ?? header} labels={labels} onChoose={choose} />
            </li>
          ))}
        </ul>
      </>
    );
  const names = new Map(labels.map(({ key, label }) => [key, label]));
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.settings.columns}
      </Body1Strong>
      <Body1 as="p" className={styles.text}>
        {t.settings.columnsText}
      </Body1>
      {description.missing.length > 0 && (
        <div role="status" className={styles.missing}>
          <Body1Strong block>{t.settings.missingTitle(description.missing.length)}</Body1Strong>
          {t.settings.missing(
            description.missing.map((key) => `« ${names.get(key) ?? key} »`).join(', '),
            description.missing.length,
          )}
        </div>
      )}
      {description.notices.map((notice) => (
        <Caption1 key={notice}>{frenchSpaces(notice)}</Caption1>
      ))}
      {part(doubtful, t.settings.doubtful(doubtful.length))}
      {part(settled, t.settings.settled(settled.length))}
      {draft && (
        <div className={styles.bar}>
          <Caption1>{t.settings.pending}</Caption1>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={task !== null} onClick={() => void store.mapping.keep()}>
              {t.settings.keep}
            </Button>
            <Button disabledFocusable={task !== null} onClick={() => void store.mapping.load()}>
              {t.settings.discard}
            </Button>
          </div>
        </div>
      )}
      {!draft && kept && Object.keys(kept.columns).length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={task !== null} onClick={() => void store.mapping.forgetColumns()}>
            {t.settings.forget}
          </Button>
        </div>
      )}
    </section>
  );
}
