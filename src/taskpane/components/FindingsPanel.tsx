import { useId, useRef } from 'react';
import { Button, Caption1, Subtitle2, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { ChevronDownUpRegular } from '@fluentui/react-icons/svg/chevron-down-up';
import { ChevronUpDownRegular } from '@fluentui/react-icons/svg/chevron-up-down';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { CheckResult } from '../../app/result';
import type { Finding } from '../../census/finding';
import { usePane, usePaneState } from '../pane-context';
import { neighbour } from '../view-model/findings-view';
import { DisplayMenu } from './DisplayMenu';
import { FindingList } from './FindingList';
import { FindingsToolbar } from './FindingsToolbar';
import { MessageState } from './MessageState';
import { OrphanWaivers } from './OrphanWaivers';
import { ShownFaultyRows } from './ShownFaultyRows';
import { useFindingKeys } from './use-finding-keys';
import { useFindingsView } from './use-findings-view';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  title: { margin: 0 },
  hidden: visuallyHidden,
  icon: { '@media (max-width: 359px)': { minWidth: '28px', width: '28px', paddingInline: 0 } },
  shown: { paddingBottom: tokens.spacingVerticalXXS },
  position: {
    flexGrow: 1,
    textAlign: 'end',
    paddingInlineEnd: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Everything that the rules found: search, filter, walk, and the list by group. */
export function FindingsPanel({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { current, catchingUp } = usePaneState();
  const view = useFindingsView(result);
  const title = useId();
  const bar = useRef<HTMLDivElement>(null);
  const { ordered } = view;
  const index = current ? ordered.indexOf(current) : -1;
  const go = (finding: Finding | null) => {
    if (!finding) return;
    view.unfold(finding);
    void store.goToFinding(finding);
  };
  useFindingKeys((step) => go(neighbour(ordered, current, step)));
  return (
    <section aria-labelledby={title}>
      <div className={styles.bar} ref={bar}>
        <div className={styles.row}>
          <Subtitle2 as="h2" id={title} className={styles.title}>
            {t.findings.title}
          </Subtitle2>
          <Caption1 className={styles.position}>
            {catchingUp ? t.findings.catchingUp : <Place {...{ index, total: ordered.length }} />}
          </Caption1>
          <IconButton
            label={t.findings.previous}
            shortcut="Shift+F8"
            icon={<ArrowUpRegular />}
            disabled={neighbour(ordered, current, -1) === null}
            onClick={() => go(neighbour(ordered, current, -1))}
          />
          <IconButton
            label={t.findings.next}
            shortcut="F8"
            icon={<ArrowDownRegular />}
            disabled={neighbour(ordered, current, 1) === null}
            onClick={() => go(neighbour(ordered, current, 1))}
          />
          <DisplayMenu />
          <IconButton
            label={view.folded ? t.findings.expandAll : t.findings.collapseAll}
            icon={view.folded ? <ChevronUpDownRegular /> : <ChevronDownUpRegular />}
            onClick={view.toggleAll}
          />
        </div>
        <ShownFaultyRows className={styles.shown} />
      </div>
      <FindingsToolbar view={view} />
      {ordered.length === 0 && (
        <MessageState icon={<SearchRegular />} {...t.findings.nothingFound}>
          <Button onClick={() => view.setQuery('')}>{t.findings.clearSearch}</Button>
        </MessageState>
      )}
      <FindingList
        lines={view.lines}
        busy={view.busy}
        census={result.census}
        current={current}
        bar={bar}
        onGo={go}
        onToggle={view.toggle}
        titleOf={view.titleOf}
      />
      <OrphanWaivers result={result} />
    </section>
  );
}

/** Which of the findings the user is at, or how many there are: what they are stands in the title beside. */
function Place({ index, total }: { index: number; total: number }) {
  const styles = useStyles();
  const { t } = usePane();
  if (index >= 0) return t.findings.position(index + 1, total);
  return (
    <>
      <span aria-hidden>{t.findings.count(total)}</span>
      <span className={styles.hidden}>{t.findings.total(total)}</span>
    </>
  );
}

interface IconButtonProps {
  label: string;
  icon: React.JSX.Element;
  disabled?: boolean;
  /** As `aria-keyshortcuts` wants it. */
  shortcut?: string;
  onClick: () => void;
}

function IconButton({ label, icon, disabled = false, shortcut, onClick }: IconButtonProps) {
  const styles = useStyles();
  return (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="subtle"
        className={styles.icon}
        icon={icon}
        aria-keyshortcuts={shortcut}
        disabledFocusable={disabled}
        onClick={onClick}
      />
    </Tooltip>
  );
}
