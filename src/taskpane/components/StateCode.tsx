import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { HostFacts } from '../office';
import { APP_VERSION } from '../version';
import { stateDetail } from '../view-model/failure-detail';
import type { PaneTexts } from '../view-model/texts';
import { CopyDetail } from './CopyDetail';

const useStyles = makeStyles({
  code: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface StateCodeProps {
  code: string;
  /** One line for support. */
  detail: string;
  host: HostFacts;
  t: PaneTexts;
}

/** Below a state that nothing can be done in: what to tell support. */
export function StateCode({ code, detail, host, t }: StateCodeProps) {
  const styles = useStyles();
  return (
    <>
      <CopyDetail t={t} detail={stateDetail(code, detail, host, APP_VERSION)} />
      <Caption1 className={styles.code}>{t.failure.code(code)}</Caption1>
    </>
  );
}
