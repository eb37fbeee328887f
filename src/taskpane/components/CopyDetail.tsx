import { useEffect, useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { PaneTexts } from '../view-model/texts';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  detail: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** Copies what support needs to know; shows it where the browser refuses to copy. */
export function CopyDetail({ detail, t }: { detail: string; t: PaneTexts }) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  useEffect(() => setOutcome('none'), [detail]);
  const copy = async () => setOutcome((await copyText(detail)) ? 'copied' : 'refused');
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {t.failure.copy}
      </Button>
      <Caption1 role="status">
        {outcome === 'copied' && t.failure.copied}
        {outcome === 'refused' && t.failure.notCopied}
      </Caption1>
      {outcome === 'refused' && (
        <pre className={styles.detail} aria-label={t.failure.detail}>
          {detail}
        </pre>
      )}
    </>
  );
}
