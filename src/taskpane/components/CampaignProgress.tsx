import { useMemo, useState } from 'react';
import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { campaignProgress, type DepartmentProgress } from '../../app/campaign-progress';
import type { CheckResult } from '../../app/result';
import type { Department } from '../../census/parameters/parameters';
import { usePane } from '../pane-context';
import { CampaignSection } from './CampaignSection';
import { useCampaignStyles } from './campaign-styles';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  name: {
    textAlign: 'start',
    overflowWrap: 'anywhere',
    // Fluent's links are told from text by their colour alone, which forced colours take away from a button.
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
  track: {
    height: '6px',
    margin: `${tokens.spacingVerticalXXS} 0`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  bar: { display: 'block', width: '100%', height: '6px' },
  done: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** How far each department is, and which have not answered. */
export function CampaignProgress({ result }: { result: CheckResult }) {
  const styles = useCampaignStyles();
  const { t } = usePane();
  const { progress: texts } = t.campaign;
  const progress = useMemo(() => campaignProgress(result), [result]);
  const { total, departments, silent, otherYears } = progress;
  return (
    <CampaignSection title={texts.title}>
      <Body1 as="p" className={styles.text}>
        {texts.summary(total.rows, total.complete)}
      </Body1>
      <Caption1 as="p" block className={styles.note}>
        {texts.complete} {otherYears > 0 && texts.otherYears(otherYears)}
      </Caption1>
      <Silent silent={silent} />
      <Departments departments={departments} result={result} />
    </CampaignSection>
  );
}

/** More departments than this are folded: those that are done come when asked for. */
const FEW = 6;

interface DepartmentsProps {
  departments: readonly DepartmentProgress[];
  result: CheckResult;
}

function Departments({ departments, result }: DepartmentsProps) {
  const styles = useCampaignStyles();
  const { t } = usePane();
  const [all, setAll] = useState(false);
  const { progress: texts } = t.campaign;
  const open = departments.filter(({ rows, complete }) => complete < rows);
  const foldable = departments.length > FEW && open.length < departments.length;
  const shown = all || !foldable ? departments : open;
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={texts.list}>
          {shown.map((department) => (
            <DepartmentLine key={department.name ?? ''} department={department} result={result} />
          ))}
        </ul>
      )}
      {foldable && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? texts.showOpen : texts.showAll(departments.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function DepartmentLine({ department, result }: { department: DepartmentProgress; result: CheckResult }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const { progress: texts } = t.campaign;
  const { rows, complete, errors, warnings, firstRow } = department;
  const name = department.name ?? texts.unknown;
  const { columns, sheet } = result.census;
  const column = columns.find(({ key }) => key === 'direction')?.column ?? 'A';
  const parts = [
    texts.rows(rows),
    texts.completeRows(complete),
    ...(errors > 0 ? [texts.errors(errors)] : []),
    ...(warnings > 0 ? [texts.warnings(warnings)] : []),
  ];
  return (
    <li>
      <Link
        as="button"
        className={styles.name}
        aria-label={texts.goTo(name, firstRow)}
        onClick={() => void store.goToCell(sheet, `${column}${firstRow}`)}
      >
        {name}
      </Link>
      <div className={styles.track} aria-hidden>
        <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none">
          <rect className={styles.done} width={rows === 0 ? 0 : (complete / rows) * 100} height={6} />
        </svg>
      </div>
      <Caption1 block>{parts.join(', ')}</Caption1>
    </li>
  );
}

function Silent({ silent }: { silent: Department[] | null }) {
  const styles = useCampaignStyles();
  const { t } = usePane();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const { progress: texts } = t.campaign;
  if (silent === null || silent.length === 0)
    return (
      <Caption1 as="p" block className={styles.text}>
        {silent === null ? texts.noList : texts.allAnswered}
      </Caption1>
    );
  const names = silent.map(({ name }) => name);
  const copy = async () => setOutcome((await copyText(names.join('\n'))) ? 'copied' : 'refused');
  return (
    <>
      <Body1 as="p" className={styles.text}>
        <strong>{texts.silent(silent.length)}</strong>
        {t.separator}
        {names.join(', ')}
      </Body1>
      <div className={styles.buttons}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {texts.copySilent}
        </Button>
        <Caption1 role="status">
          {outcome === 'copied' && texts.copied}
          {outcome === 'refused' && texts.notCopied}
        </Caption1>
      </div>
    </>
  );
}
