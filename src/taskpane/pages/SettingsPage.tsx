import { useEffect, useId } from 'react';
import { Body1, Body1Strong, Button, Caption1, Switch, makeStyles } from '@fluentui/react-components';
import { AuthorField } from '../components/AuthorField';
import { CampaignParameters } from '../components/CampaignParameters';
import { LanguageCard } from '../components/LanguageCard';
import { MappingPanel } from '../components/MappingPanel';
import { useCardStyles } from '../components/card-styles';
import { useCampaignPlaces } from '../components/use-campaign-places';
import { usePageStyles } from '../components/page-styles';
import { usePane, usePaneState } from '../pane-context';
import type { MappingState } from '../state/pane-state';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

/** The sheet and the columns of the census, who acts, and the language. */
export function SettingsPage() {
  const styles = useStyles();
  const { page } = usePageStyles();
  const card = useCardStyles();
  const { store, t } = usePane();
  const { mapping, task, failure, result } = usePaneState();
  const places = useCampaignPlaces();
  // A check that missed a column sends the user here to say which one it is.
  const missed = failure?.code === 'COLUMN_MISSING' && failure.during !== 'columns';
  const wanted = mapping === null && task === null && (failure === null || missed);
  useEffect(() => {
    if (wanted) void store.mapping.load();
  }, [store, wanted]);
  return (
    <div className={page}>
      {mapping && <SheetCard mapping={mapping} />}
      {mapping && <MappingPanel mapping={mapping} />}
      {!mapping && failure && (
        <Button className={styles.start} onClick={() => void store.mapping.load()}>
          {t.settings.reload}
        </Button>
      )}
      <section className={card.card} aria-label={t.settings.author}>
        <AuthorField />
      </section>
      {result && <CampaignParameters result={result} places={places} />}
      <LiveCard />
      <LanguageCard />
    </div>
  );
}

function LiveCard() {
  const card = useCardStyles();
  const { store, t } = usePane();
  const { live } = usePaneState();
  const title = useId();
  const text = useId();
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.settings.live}
      </Body1Strong>
      <Switch
        label={t.settings.liveSwitch}
        aria-describedby={text}
        checked={live}
        onChange={(_event, { checked }) => void store.live.turn(checked)}
      />
      <Caption1 id={text}>{t.settings.liveText}</Caption1>
    </section>
  );
}

function SheetCard({ mapping: { kept, description } }: { mapping: MappingState }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { store, t } = usePane();
  const { task, sheet } = usePaneState();
  const title = useId();
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.settings.sheet}
      </Body1Strong>
      <Body1 as="p" className={styles.text}>
        {description.sheet} ({t.settings.headerRow(description.headerRow)})
      </Body1>
      {kept?.sheet !== undefined && <Caption1>{t.settings.keptSheet}</Caption1>}
      {(kept?.sheet !== undefined || sheet !== null) && (
        <Button
          size="small"
          className={styles.start}
          disabledFocusable={task !== null}
          onClick={() => void store.mapping.forgetSheet()}
        >
          {t.settings.changeSheet}
        </Button>
      )}
    </section>
  );
}
