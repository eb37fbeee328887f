import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import type { CampaignPlaces } from '../../app/campaign-places';
import { usePane, usePaneState } from '../pane-context';
import type { CommonCensusNews } from '../state/campaign-state';
import { frenchSpaces } from '../view-model/typography';
import { CampaignSection } from './CampaignSection';
import { useCampaignStyles } from './campaign-styles';
import { FileButton } from './FileButton';

/** Brings the workbooks of the departments together here when this workbook is empty; else says how. */
export function CampaignConsolidation({ places }: { places: CampaignPlaces }) {
  const styles = useCampaignStyles();
  const { store, t } = usePane();
  const { campaign } = usePaneState();
  const { consolidate: texts } = t.campaign;
  const possible = places.otherWorkbooks && places.empty;
  const why = places.otherWorkbooks ? texts.notEmpty : texts.needsExcel;
  return (
    <CampaignSection title={texts.title}>
      <Body1 as="p" className={styles.text}>
        {texts.text}
      </Body1>
      {campaign.common && <Common common={campaign.common} />}
      {!possible && !campaign.common && (
        <Caption1 as="p" block className={styles.note}>
          {why}
        </Caption1>
      )}
      {possible && (
        <div className={styles.buttons}>
          <FileButton
            multiple
            label={texts.choose}
            onChosen={(workbooks) => void store.campaign.consolidate(workbooks)}
          />
        </div>
      )}
    </CampaignSection>
  );
}

/** What was taken from which file, and what was not. */
function Common({ common: { rows, files, failures, missing, notices } }: { common: CommonCensusNews }) {
  const styles = useCampaignStyles();
  const { t } = usePane();
  const { consolidate: texts } = t.campaign;
  return (
    <>
      <Body1Strong as="p" block className={styles.text}>
        {texts.done(files.length, rows)}
      </Body1Strong>
      <ul className={styles.plain}>
        {files.map(({ file, rows: own, issues }) => (
          <li key={file}>
            {texts.fileRows(file, own)}
            {issues > 0 && `, ${texts.fileIssues(issues)}`}
          </li>
        ))}
      </ul>
      {failures.length > 0 && (
        <>
          <Body1Strong as="p" block className={styles.text}>
            {texts.failures(failures.length)}
          </Body1Strong>
          <ul className={styles.plain}>
            {failures.map(({ file, message }, place) => (
              <li key={place}>{texts.failed(file, frenchSpaces(message))}</li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <Body1 as="p" className={styles.text}>
          {texts.missing(missing.join(', '), missing.length)}
        </Body1>
      )}
      {notices.map((notice) => (
        <Caption1 key={notice} as="p" block className={styles.note}>
          {frenchSpaces(notice)}
        </Caption1>
      ))}
    </>
  );
}
