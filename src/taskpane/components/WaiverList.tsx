import { useId, useMemo, type RefObject } from 'react';
import { Body1, Caption1, Caption1Strong, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../app/result';
import type { Finding } from '../../census/finding';
import { usePane } from '../pane-context';
import type { WaiverPreview } from '../state/pane-state';
import { describePlace } from '../view-model/finding-text';
import { allKept, waiverLines } from '../view-model/group-waivers';
import { NeedFacts } from '../view-model/need-facts';
import { frenchSpaces } from '../view-model/typography';
import { ABOVE_BAR } from './preview-styles';
import { useLineKeys, useTabStop } from './use-line-focus';
import { useVirtualList, VirtualList } from './VirtualList';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  all: {
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: {
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  box: { display: 'flex', width: '100%', '& input': { scrollMarginBottom: ABOVE_BAR } },
  label: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
  hidden: visuallyHidden,
});

const LINE_HEIGHT = 76;

interface WaiverListProps {
  preview: WaiverPreview;
  leftOut: ReadonlySet<Finding>;
  /** The bar that sticks to the foot of the page, over the list. */
  bar: RefObject<HTMLElement | null>;
  onChange: (leftOut: ReadonlySet<Finding>) => void;
}

/** The findings concerned, each of which the user may leave out, or all. Only those in view are in the page; one tab stop, arrows move. */
export function WaiverList({ preview: { kind, findings, result }, leftOut, bar, onChange }: WaiverListProps) {
  const styles = useStyles();
  const { t } = usePane();
  const hint = useId();
  const lines = useMemo(() => waiverLines(findings), [findings]);
  const needs = useMemo(() => new NeedFacts(result.source), [result]);
  const tabStop = useTabStop(lines.length);
  const { stop, setStop, rangeExtractor } = tabStop;
  const view = useVirtualList(lines, {
    groupHeight: 0,
    lineHeight: LINE_HEIGHT,
    overscan: 8,
    scrollPaddingEnd: (bar.current?.offsetHeight ?? 0) + 4,
    rangeExtractor,
  });
  const onKeyDown = useLineKeys(view, tabStop);
  const toggle = (finding: Finding) => {
    const next = new Set(leftOut);
    if (!next.delete(finding)) next.add(finding);
    onChange(next);
  };
  return (
    <>
      <div className={styles.all}>
        <Checkbox
          checked={allKept(findings.length, leftOut.size)}
          label={t.edits.waiver.all(findings.length - leftOut.size, findings.length)}
          onChange={() => onChange(new Set(leftOut.size === 0 ? findings : []))}
        />
      </div>
      <span id={hint} className={styles.hidden}>
        {t.edits.waiver.listHint}
      </span>
      <VirtualList
        view={view}
        aria-label={t.edits.waiver.several[kind].list}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onFocusLine={setStop}
      >
        {({ finding }, index) => (
          <div className={styles.line}>
            <Checkbox
              className={styles.box}
              data-line=""
              tabIndex={index === stop ? 0 : -1}
              checked={!leftOut.has(finding)}
              label={<LineLabel finding={finding} result={result} title={needs.titleOf(finding)} />}
              onChange={() => toggle(finding)}
            />
          </div>
        )}
      </VirtualList>
    </>
  );
}

/** « Ligne 12, colonne Montant HT : message », the need, the rule, and the reason given where there is one. */
function LineLabel({ finding, result, title }: { finding: Finding; result: CheckResult; title: string }) {
  const styles = useStyles();
  const { t } = usePane();
  const { rule, message, waiver } = finding;
  return (
    <span className={styles.label}>
      <Caption1Strong>{describePlace(finding, result.census, t)}</Caption1Strong>
      <span className={styles.hidden}>{t.separator}</span>
      <Body1>{frenchSpaces(message)}</Body1>
      <Caption1 className={styles.note}>{[rule, title].filter(Boolean).join(' · ')}</Caption1>
      {waiver && (
        <Caption1 className={styles.note}>
          {t.edits.waiver.reason}
          {t.separator}
          {waiver.reason} ({waiver.author})
        </Caption1>
      )}
    </span>
  );
}
