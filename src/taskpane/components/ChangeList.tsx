import { Body1Strong, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Change, Refusal } from '../../app/fix';
import { usePane } from '../pane-context';
import type { ChangeGroup, PreviewLine } from '../view-model/preview-view';
import { frenchSpaces } from '../view-model/typography';
import { BeforeAfter } from './BeforeAfter';
import { ABOVE_BAR } from './preview-styles';
import { useVirtualList, VirtualList } from './VirtualList';

const useStyles = makeStyles({
  group: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    margin: 0,
  },
  change: {
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr)',
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  box: { '& input': { scrollMarginBottom: ABOVE_BAR } },
  icon: { padding: '8px', lineHeight: 0, color: tokens.colorStatusWarningForeground3 },
  text: { paddingTop: '6px', minWidth: 0 },
  note: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const GROUP_HEIGHT = 40;
const CHANGE_HEIGHT = 40;

interface ChangeListProps {
  lines: PreviewLine[];
  leftOut: ReadonlySet<Change>;
  onToggle: (change: Change) => void;
}

/** Every cell that will be written, by column, each of which the user may leave out. Only the lines in view are in the page. */
export function ChangeList({ lines, leftOut, onToggle }: ChangeListProps) {
  const { t } = usePane();
  const view = useVirtualList(lines, { groupHeight: GROUP_HEIGHT, lineHeight: CHANGE_HEIGHT, overscan: 8 });
  return (
    <VirtualList view={view} aria-label={t.edits.preview.list}>
      {(line) =>
        line.kind === 'group' ? (
          <GroupTitle group={line.group} />
        ) : (
          <ChangeLine {...line} kept={!leftOut.has(line.change)} onToggle={onToggle} />
        )
      }
    </VirtualList>
  );
}

function GroupTitle({ group: { header, rows, changes } }: { group: ChangeGroup }) {
  const styles = useStyles();
  const { t } = usePane();
  const title = rows ? t.edits.newRows : (header ?? t.edits.otherCells);
  return (
    <Body1Strong as="h3" className={styles.group}>
      {t.edits.preview.group(title, changes.length)}
    </Body1Strong>
  );
}

interface ChangeLineProps {
  change: Change;
  refusal: Refusal | null;
  kept: boolean;
  onToggle: (change: Change) => void;
}

function ChangeLine({ change, refusal, kept, onToggle }: ChangeLineProps) {
  const styles = useStyles();
  const { t } = usePane();
  const reason = change.kind === 'cell' ? change.reason : undefined;
  return (
    <div className={styles.change}>
      {refusal ? (
        <span className={styles.icon} aria-hidden>
          <Warning16Filled />
        </span>
      ) : (
        <Checkbox
          className={styles.box}
          checked={kept}
          aria-label={t.edits.preview.include(change.kind === 'cell' ? change.cell : t.edits.newRow)}
          onChange={() => onToggle(change)}
        />
      )}
      <div className={styles.text}>
        <BeforeAfter change={change} />
        {reason && <Caption1 className={styles.note}>{t.edits.preview.because(frenchSpaces(reason))}</Caption1>}
        {refusal && (
          <Caption1 className={styles.note}>
            {frenchSpaces(refusal.message)} {t.failure.code(refusal.code)}
          </Caption1>
        )}
      </div>
    </div>
  );
}
