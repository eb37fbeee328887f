import { useState } from 'react';
import { Body1, Button, Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../census/finding';
import { usePane } from '../pane-context';
import { ruleText } from '../view-model/texts';
import { frenchSpaces } from '../view-model/typography';
import { FixProposal } from './FixProposal';
import { useLineStyles } from './line-styles';
import { WaiverForm } from './WaiverForm';
import { WaiverNote } from './WaiverNote';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 40px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  summary: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** The rule whose findings are settled on the page of the columns. */
const MISSING_COLUMN = 'R01';

/** What to do about the finding that the user turned to: advice, source, fix, waiver. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const lines = useLineStyles();
  const { store, t, host } = usePane();
  const [waiving, setWaiving] = useState(false);
  const advice = ruleText(finding.rule, 'advice', host.locale);
  const source = ruleText(finding.rule, 'source', host.locale);
  return (
    <div role="group" aria-label={t.findings.details} className={styles.root}>
      {advice && (
        <div>
          <Caption1Strong block>{t.findings.advice}</Caption1Strong>
          <Body1 as="p" className={styles.text}>
            {frenchSpaces(advice)}
          </Body1>
        </div>
      )}
      {finding.rule === MISSING_COLUMN && (
        <Button size="small" className={styles.start} onClick={() => store.navigate('settings')}>
          {t.failure.mapColumns}
        </Button>
      )}
      {!finding.waived && <FixProposal finding={finding} />}
      {finding.waiver && <WaiverNote finding={finding} waiver={finding.waiver} />}
      {!finding.waived && !waiving && finding.severity !== 'erreur' && (
        <Button size="small" className={styles.start} onClick={() => setWaiving(true)}>
          {t.edits.waiver.open}
        </Button>
      )}
      {waiving && !finding.waived && <WaiverForm finding={finding} onCancel={() => setWaiving(false)} />}
      {finding.severity === 'erreur' && <Caption1 className={styles.note}>{t.edits.waiver.notForErrors}</Caption1>}
      {source && (
        <details>
          <summary className={mergeClasses(lines.focus, styles.summary)}>
            <Caption1>{t.findings.source}</Caption1>
          </summary>
          <Caption1 as="p" block className={styles.text}>
            {frenchSpaces(source)}
          </Caption1>
        </details>
      )}
    </div>
  );
}
