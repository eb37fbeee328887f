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
import { useFindingKeys } from './use-finding-keys';
import { useFindingsView } from './use-findings-view';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
  position: {
    flexGrow: 1,
    textAlign: 'end',
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
  const place = index >= 0 ? t.findings.position(index + 1, ordered.length) : t.findings.total(ordered.length);
  const go = (finding: Finding | null) => {
    if (!finding) return;
    view.unfold(finding);
    void store.goToFinding(finding);
  };
  useFindingKeys((step) => go(neighbour(ordered, current, step)));
  return (
    <section aria-labelledby={title}>
      <div className={styles.bar} ref={bar}>
        <Subtitle2 as="h2" id={title} className={styles.title}>
          {t.findings.title}
        </Subtitle2>
        <Caption1 className={styles.position}>{catchingUp ? t.findings.catchingUp : place}</Caption1>
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

interface IconButtonProps {
  label: string;
  icon: React.JSX.Element;
  disabled?: boolean;
  /** As `aria-keyshortcuts` wants it. */
  shortcut?: string;
  onClick: () => void;
}

function IconButton({ label, icon, disabled = false, shortcut, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="subtle"
        icon={icon}
        aria-keyshortcuts={shortcut}
        disabledFocusable={disabled}
        onClick={onClick}
      />
    </Tooltip>
  );
}
