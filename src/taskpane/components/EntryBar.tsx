import { Body1, Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { EntryDraft } from '../../app/entry/entry-desk';
import { usePane, usePaneState } from '../pane-context';
import { SEVERITIES } from '../view-model/findings-view';
import type { PaneTexts } from '../view-model/texts';
import { useCardStyles } from './card-styles';
import { SeverityIcon } from './severity';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, margin: 0 },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // Wherever the form is scrolled to: the row wanted is selected in the sheet, not here.
  inSight: { position: 'sticky', top: tokens.spacingVerticalS, zIndex: 1 },
  raised: { boxShadow: tokens.shadow8, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  // Always there, so that it is listened to, without a gap of its own.
  silent: { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` },
  note: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  sentence: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

/** How many findings the row has as drafted. */
function findingsText({ findings }: EntryDraft, t: PaneTexts): string {
  const open = findings.filter(({ waived }) => !waived);
  const parts = SEVERITIES.flatMap((severity) => {
    const own = open.filter((finding) => finding.severity === severity).length;
    return own > 0 ? [t.severityCount(severity, own)] : [];
  });
  return parts.length > 0 ? parts.join(', ') : t.status.noFinding;
}

function titleOf({ start: { row, isNew } }: EntryDraft, t: PaneTexts): string {
  if (row === null) return t.entry.newNeed;
  return isNew ? t.entry.newNeedOn(row) : t.entry.row(row);
}

/** Which need the form is on, what is not written yet, and the buttons that write or forget it. */
export function EntryBar({ draft }: { draft: EntryDraft }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t } = usePane();
  const { entry, state } = useEntry();
  const { isNew } = draft.start;
  const count = Object.keys(draft.values).length;
  const typed = Object.keys(state.typed).length;
  return (
    <section className={card.card} aria-labelledby="entry-title">
      <div className={styles.head}>
        <Body1Strong as="h2" id="entry-title" className={styles.title}>
          {titleOf(draft, t)}
        </Body1Strong>
        {(!isNew || typed > 0) && (
          <Button size="small" icon={<AddRegular />} onClick={() => void entry.startNew()}>
            {t.entry.startNew}
          </Button>
        )}
      </div>
      <Caption1 className={styles.text}>
        {typed > 0 ? t.entry.unsaved(count) : t.entry.unchanged}
        {(!isNew || typed > 0) && ` · ${findingsText(draft, t)}`}
      </Caption1>
      <div className={styles.head}>
        <WriteButtons draft={draft} />
      </div>
      <Caption1 className={styles.text}>{t.entry.shortcut}</Caption1>
    </section>
  );
}

/** Writes what is typed, or forgets it. */
function WriteButtons({ draft }: { draft: EntryDraft }) {
  const { t } = usePane();
  const { task } = usePaneState();
  const { entry, state } = useEntry();
  const typed = Object.keys(state.typed).length > 0;
  const canWrite = typed && !state.gone && task === null;
  return (
    <>
      <Button
        appearance="primary"
        icon={<SaveRegular />}
        disabledFocusable={!canWrite}
        onClick={() => void entry.write()}
      >
        {draft.start.isNew ? t.entry.add : t.entry.write}
      </Button>
      {(typed || draft.start.isNew) && <Button onClick={entry.discard}>{t.entry.discard}</Button>}
    </>
  );
}

/** The same buttons where the fields end. */
export function EntryEnd({ draft }: { draft: EntryDraft }) {
  const styles = useStyles();
  const { state } = useEntry();
  if (Object.keys(state.typed).length === 0) return null;
  return (
    <div className={styles.head}>
      <WriteButtons draft={draft} />
    </div>
  );
}

function Warning({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <SeverityIcon severity="avertissement" />
      <Body1 as="p" className={styles.sentence}>
        {text}
      </Body1>
    </div>
  );
}

const waitingText = (wanted: number | null, open: number | null, { entry }: PaneTexts): string =>
  wanted === null ? entry.waiting.newNeed(open) : entry.waiting.row(wanted, open);

/** What stands against writing: the row is gone, others changed it, or another one is wanted. Said as soon as it is shown. */
export function EntryWarnings({ draft }: { draft: EntryDraft }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t } = usePane();
  const { entry, state } = useEntry();
  const headers = new Map(draft.start.census.location.columns.map(({ key, header }) => [key, header]));
  const { waiting, changed, gone } = state;
  const texts = [
    ...(gone ? [t.entry.gone] : []),
    ...(changed.length > 0 ? [t.entry.changed(changed.map((key) => headers.get(key) ?? key).join(', '))] : []),
    ...(waiting ? [waitingText(waiting.row, draft.start.row, t)] : []),
  ];
  return (
    <div role="alert" className={texts.length > 0 ? styles.inSight : styles.silent}>
      {texts.length > 0 && (
        <div className={mergeClasses(card.card, styles.raised)}>
          {texts.map((text) => (
            <Warning key={text} text={text} />
          ))}
          {waiting && (
            <div className={styles.head}>
              {(['write', 'discard', 'stay'] as const).map((how) => (
                <Button key={how} size="small" onClick={() => void entry.resolve(how)}>
                  {t.entry.waiting[how]}
                </Button>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
