import { useId } from 'react';
import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { usePane, usePaneState } from '../pane-context';
import type { Outcome } from '../state/pane-state';
import { APP_VERSION } from '../version';
import { refusalsDetail } from '../view-model/failure-detail';
import { outcomeText } from '../view-model/outcome-text';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';
import { CopyDetail } from './CopyDetail';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, minWidth: 0 },
  done: { flexShrink: 0, lineHeight: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  some: { flexShrink: 0, lineHeight: 0, color: tokens.colorStatusWarningForeground3 },
  none: { flexShrink: 0, lineHeight: 0, color: tokens.colorBrandForeground1 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: '18px' },
  way: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  code: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  go: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, color: tokens.colorBrandForegroundLink },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** More refusals than these stand in the detail to copy. */
const SHOWN = 5;

function OutcomeIcon({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  if (outcome.refused.length + outcome.notices.length > 0)
    return <Warning16Filled className={styles.some} aria-hidden />;
  if (outcome.done > 0) return <CheckmarkCircleFilled className={styles.done} aria-hidden />;
  return <Info16Regular className={styles.none} aria-hidden />;
}

/** What became of the last action: how much was done, and cell by cell what was refused and why. */
export function OutcomePanel({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const title = useId();
  return (
    <section className={card.card} aria-labelledby={title}>
      <div className={styles.head}>
        <OutcomeIcon outcome={outcome} />
        <Body1Strong as="h2" id={title} className={mergeClasses(card.title, styles.title)}>
          {outcomeText(outcome, t)}
        </Body1Strong>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t.edits.outcome.close}
          onClick={store.edits.closeOutcome}
        />
      </div>
      {outcome.notices.map((notice) => (
        <Caption1 key={notice}>{frenchSpaces(notice)}</Caption1>
      ))}
      {outcome.refused.length > 0 && <Refusals outcome={outcome} />}
      {outcome.given && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={task !== null} onClick={() => void store.waivers.withdrawLast()}>
            {t.edits.waiver.withdrawGiven(outcome.given.findings.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

function Refusals({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  const { store, host, t } = usePane();
  const { task } = usePaneState();
  const { kind, refused } = outcome;
  const formulas = refused.filter(({ code, change }) => code === 'FORMULA' && change.kind === 'cell').length;
  return (
    <>
      <Caption1>{t.edits.outcome.refused(refused.length)}</Caption1>
      <ul className={styles.list}>
        {refused.slice(0, SHOWN).map(({ code, change, message }, i) => (
          <li key={i}>
            <Caption1>{frenchSpaces(message)}</Caption1>
            <div className={styles.way}>
              <Caption1 className={styles.code}>{t.failure.code(code)}</Caption1>
              {change.kind === 'cell' && (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.go}
                  onClick={() => void store.goToCell(change.sheet, change.cell)}
                >
                  {t.edits.outcome.goTo(change.cell)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <Caption1>{t.edits.outcome.others(refused.length - SHOWN)}</Caption1>}
      <div className={styles.buttons}>
        {formulas > 0 && (kind === 'fix' || kind === 'completion') && (
          <Button size="small" disabledFocusable={task !== null} onClick={() => void store.edits.replaceFormulas()}>
            {t.edits.outcome.replaceFormulas(formulas)}
          </Button>
        )}
        <CopyDetail t={t} detail={refusalsDetail(outcome, host, APP_VERSION)} />
      </div>
    </>
  );
}
