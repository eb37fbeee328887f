import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePane, usePaneState } from '../pane-context';
import { CampaignSection } from './CampaignSection';
import { useCampaignStyles } from './campaign-styles';
import { FileButton } from './FileButton';

/** The workbook of last year's census that « Calculer » compares with. */
export function CampaignPrevious({ possible }: { possible: boolean }) {
  const styles = useCampaignStyles();
  const { t } = usePane();
  const { campaign } = usePaneState();
  const { previous: texts } = t.campaign;
  return (
    <CampaignSection title={texts.title}>
      {possible ? (
        <>
          <Body1 as="p" className={styles.text}>
            {texts.text}
          </Body1>
          <Caption1 as="p" block className={styles.note}>
            {texts.inWorkbook}
          </Caption1>
          <Choice file={campaign.previous} />
        </>
      ) : (
        <Body1 as="p" className={styles.text}>
          {texts.needsExcel}
        </Body1>
      )}
    </CampaignSection>
  );
}

function Choice({ file }: { file: string | null }) {
  const styles = useCampaignStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const { previous: texts } = t.campaign;
  return (
    <>
      {file !== null && (
        <Body1 as="p" className={styles.text}>
          {texts.chosen(file)}
        </Body1>
      )}
      <div className={styles.buttons}>
        {file !== null && (
          <Button
            icon={<DataBarVerticalRegular />}
            disabledFocusable={task !== null}
            onClick={() => void store.writeReports()}
          >
            {texts.report}
          </Button>
        )}
        <FileButton
          label={file === null ? texts.choose : texts.change}
          onChosen={([workbook]) => workbook && void store.campaign.choosePrevious(workbook)}
        />
        {file !== null && (
          <Button icon={<DismissRegular />} onClick={store.campaign.forgetPrevious}>
            {texts.forget}
          </Button>
        )}
      </div>
    </>
  );
}
