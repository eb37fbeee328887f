import { useEffect, useState } from 'react';
import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { PublishedFile } from '../../census/publish/plan-publication';
import { usePane, usePaneState } from '../pane-context';
import { frenchSpaces } from '../view-model/typography';
import { CampaignSection } from './CampaignSection';
import { useCampaignStyles } from './campaign-styles';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  file: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The files of a publication, made here and saved one by one. */
export function CampaignPublication() {
  const styles = useCampaignStyles();
  const { store, t } = usePane();
  const { campaign, task } = usePaneState();
  const { publish: texts } = t.campaign;
  const { published } = campaign;
  return (
    <CampaignSection title={texts.title}>
      <Body1 as="p" className={styles.text}>
        {texts.text}
      </Body1>
      {published && <Files files={published.files} />}
      {published?.notices.map((notice) => (
        <Caption1 key={notice} as="p" block className={styles.note}>
          {frenchSpaces(notice)}
        </Caption1>
      ))}
      <div className={styles.buttons}>
        <Button disabledFocusable={task !== null} onClick={() => void store.campaign.publish()}>
          {published ? texts.again : texts.prepare}
        </Button>
      </div>
    </CampaignSection>
  );
}

function Files({ files }: { files: readonly PublishedFile[] }) {
  const styles = useCampaignStyles();
  const { t } = usePane();
  const { publish: texts } = t.campaign;
  const [news, setNews] = useState('');
  const copy = async ({ file, text }: PublishedFile) =>
    setNews((await copyText(text)) ? texts.copied(file) : texts.notCopied);
  return (
    <>
      <ul className={styles.list} aria-label={texts.list}>
        {files.map((file) => (
          <FileLine key={file.file} file={file} onCopy={() => void copy(file)} />
        ))}
      </ul>
      <Caption1 role="status">{news}</Caption1>
    </>
  );
}

/** An address of the file for as long as its line is shown. */
function useFileAddress({ text, file }: PublishedFile): { address: string | undefined; bytes: number } {
  const [made, setMade] = useState<{ address: string | undefined; bytes: number }>({ address: undefined, bytes: 0 });
  useEffect(() => {
    const type = file.endsWith('.csv') ? 'text/csv' : 'application/json';
    const blob = new Blob([text], { type });
    const address = URL.createObjectURL(blob);
    setMade({ address, bytes: blob.size });
    return () => URL.revokeObjectURL(address);
  }, [text, file]);
  return made;
}

function FileLine({ file, onCopy }: { file: PublishedFile; onCopy: () => void }) {
  const styles = useStyles();
  const { t } = usePane();
  const { publish: texts } = t.campaign;
  const { address, bytes } = useFileAddress(file);
  const size = texts.size((bytes / 1000).toLocaleString(texts.locale, { maximumFractionDigits: 1 }));
  return (
    <li className={styles.file}>
      <span className={styles.name}>
        <Link href={address} download={file.file} aria-label={texts.downloadFile(file.file)}>
          {file.file}
        </Link>
        <Caption1 className={styles.muted}>
          {[...(file.rows === null ? [] : [texts.fileRows(file.rows)]), size].join(', ')}
        </Caption1>
      </span>
      <Button size="small" icon={<CopyRegular />} aria-label={texts.copyFile(file.file)} onClick={onCopy}>
        {texts.copy}
      </Button>
    </li>
  );
}
