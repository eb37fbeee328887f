import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { CAMPAIGN_TABLES, type CampaignPlaces } from '../../app/campaign-places';
import type { CheckResult } from '../../app/result';
import { usePane } from '../pane-context';
import { CampaignSection } from './CampaignSection';
import { useCampaignStyles } from './campaign-styles';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto auto',
    justifyContent: 'start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  pair: { display: 'contents' },
});

/** The parameters of the year as they were read, and the ways to the tables that they stand in. */
export function CampaignParameters({ result, places }: { result: CheckResult; places: CampaignPlaces | null }) {
  const styles = useStyles();
  const shared = useCampaignStyles();
  const { store, t } = usePane();
  const { parameters: texts } = t.campaign;
  const { year, campaignYear, parameters } = result.source;
  const facts: [string, number | null][] = [
    [texts.campaignYear, campaignYear],
    [texts.needsYear, year],
    [texts.firstCampaign, parameters.firstCampaign],
    [texts.monthlyCapacity, parameters.monthlyCapacity],
    [texts.contractsFrom, parameters.contractsFrom],
  ];
  const present = CAMPAIGN_TABLES.filter((table) => places?.tables[table]);
  const absent = CAMPAIGN_TABLES.filter((table) => table !== 'Campagne' && places && !places.tables[table]);
  return (
    <CampaignSection title={texts.title}>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term} className={styles.pair}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value ?? texts.notSaid}</dd>
          </div>
        ))}
      </dl>
      {places && !places.tables.Campagne && <p className={shared.text}>{texts.noCampaign}</p>}
      {present.length > 0 && (
        <>
          <Caption1 as="p" block className={shared.note}>
            {texts.text}
          </Caption1>
          <div className={shared.buttons}>
            {present.map((table) => (
              <Button
                key={table}
                size="small"
                icon={<ArrowRightRegular />}
                iconPosition="after"
                aria-label={texts.goTo(texts.tables[table])}
                onClick={() => void store.goToCell(places!.tables[table]!.sheet, places!.tables[table]!.cell)}
              >
                {texts.tables[table]}
              </Button>
            ))}
          </div>
        </>
      )}
      {absent.length > 0 && (
        <Caption1 as="p" block className={shared.note}>
          {texts.absent(absent.map((table) => texts.tables[table]).join(', '), absent.length)}
        </Caption1>
      )}
    </CampaignSection>
  );
}
