import { Body1, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { CampaignConsolidation } from '../components/CampaignConsolidation';
import { CampaignParameters } from '../components/CampaignParameters';
import { CampaignPrevious } from '../components/CampaignPrevious';
import { CampaignProgress } from '../components/CampaignProgress';
import { CampaignPublication } from '../components/CampaignPublication';
import { CampaignTemplate } from '../components/CampaignTemplate';
import { useCampaignPlaces } from '../components/use-campaign-places';
import { usePageStyles } from '../components/page-styles';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** What the procurement service does with a campaign: follow it, set it, compare, bring together, publish. */
export function CampaignPage() {
  const styles = useStyles();
  const { page } = usePageStyles();
  const { t } = usePane();
  const { result, campaign } = usePaneState();
  const places = useCampaignPlaces();
  // What there is to do in an empty workbook, and what became of it, comes before the census that it made.
  const first = places !== null && (places.empty || campaign.common !== null);
  return (
    <div className={page}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {t.campaign.title}
        </Subtitle2>
        {result && <Caption1>{t.campaign.year(result.source.year, result.source.campaignYear)}</Caption1>}
      </div>
      {((places?.empty && places.otherWorkbooks) || campaign.prepared) && <CampaignTemplate />}
      {first && <CampaignConsolidation places={places} />}
      {result ? (
        <>
          <CampaignProgress result={result} />
          <CampaignParameters result={result} places={places} />
        </>
      ) : (
        !places?.empty && (
          <Body1 as="p" className={styles.text}>
            {t.campaign.notChecked}
          </Body1>
        )
      )}
      {places && !places.empty && <CampaignPrevious possible={places.otherWorkbooks} />}
      {places && !first && <CampaignConsolidation places={places} />}
      {places && !places.empty && <CampaignPublication />}
    </div>
  );
}
