import { useEffect, useId, useState } from 'react';
import { Button, Caption1, Caption1Strong, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { WandRegular } from '@fluentui/react-icons/svg/wand';
import type { Change } from '../../app/fix';
import type { Finding, Fix } from '../../census/finding';
import { usePane, usePaneState } from '../pane-context';
import { frenchSpaces } from '../view-model/typography';
import { BeforeAfter } from './BeforeAfter';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  changes: { display: 'grid', rowGap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
});

const NONE = -1;

/** Cells shown of a fix that writes many. */
const SHOWN = 6;

/** The fixes of a finding, the proposed one first, each once. */
const fixesOf = ({ fix, choices = [] }: Finding): Fix[] => {
  const others = choices.filter((choice) => choice.label !== fix?.label);
  return fix ? [fix, ...others] : others;
};

/** What the fix would write, `null` while it is worked out, `'failed'` when it cannot be. */
function useChanges(finding: Finding, fix: Fix | undefined): Change[] | null | 'failed' {
  const { store } = usePane();
  const [changes, setChanges] = useState<Change[] | null | 'failed'>(null);
  useEffect(() => {
    let wanted = true;
    setChanges(null);
    if (!fix) return;
    store.edits.changesOf(finding, fix).then(
      (found) => wanted && setChanges(found),
      () => wanted && setChanges('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [store, finding, fix]);
  return changes;
}

/** The fix of a finding before it is made: which one, what it writes where, and the button. */
export function FixProposal({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const title = useId();
  // Where no fix is likelier than the others, only the user chooses.
  const [chosen, setChosen] = useState(finding.fix ? 0 : NONE);
  const fixes = fixesOf(finding);
  const fix = fixes[chosen];
  const changes = useChanges(finding, fix);
  if (fixes.length === 0) return null;
  return (
    <div role="group" aria-labelledby={title} className={styles.root}>
      <Caption1Strong id={title}>{fixes.length > 1 ? t.edits.choose : t.edits.proposal}</Caption1Strong>
      {fixes.length > 1 && (
        <RadioGroup
          aria-labelledby={title}
          value={chosen === NONE ? '' : String(chosen)}
          onChange={(_e, { value }) => setChosen(Number(value))}
        >
          {fixes.map(({ label }, index) => (
            <Radio key={label} value={String(index)} label={frenchSpaces(label)} />
          ))}
        </RadioGroup>
      )}
      {changes === 'failed' && <Caption1>{t.edits.cannotPreview}</Caption1>}
      {Array.isArray(changes) && <Changes changes={changes} />}
      <Button
        appearance="primary"
        size="small"
        icon={<WandRegular />}
        disabledFocusable={task !== null || !Array.isArray(changes) || changes.length === 0}
        onClick={() => fix && void store.edits.applyFix(finding, fix)}
      >
        {t.edits.apply}
      </Button>
    </div>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <ul className={styles.changes}>
      {changes.slice(0, SHOWN).map((change, i) => (
        <li key={i}>
          <BeforeAfter change={change} />
        </li>
      ))}
      {changes.length > SHOWN && (
        <li>
          <Caption1>{t.edits.more(changes.length - SHOWN)}</Caption1>
        </li>
      )}
    </ul>
  );
}
