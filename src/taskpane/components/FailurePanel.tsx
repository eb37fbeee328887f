import { Body1, Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { usePane } from '../pane-context';
import type { PaneFailure } from '../state/pane-state';
import { APP_VERSION } from '../version';
import { failureDetail } from '../view-model/failure-detail';
import type { PaneTexts } from '../view-model/texts';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';
import { CopyDetail } from './CopyDetail';
import { SheetChooser } from './SheetChooser';

const useStyles = makeStyles({
  panel: { borderLeftWidth: '4px', borderLeftColor: tokens.colorStatusDangerBorder2 },
  calm: { borderLeftColor: tokens.colorBrandStroke1 },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, lineHeight: 0, fontSize: '20px', color: tokens.colorStatusDangerForeground1 },
  calmIcon: { color: tokens.colorBrandForeground1 },
  title: { flexGrow: 1 },
  message: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
  code: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Not the user's fault nor ours: the workbook is simply not (yet) a census, or there is a choice to make. */
const CALM = new Set(['CENSUS_NOT_FOUND', 'CENSUS_EMPTY', 'CENSUS_AMBIGUOUS']);

/** Failures whose choices are sheets. */
const CHOOSING = new Set(['CENSUS_AMBIGUOUS', 'SHEET_NOT_FOUND']);

function titleOf(failure: PaneFailure, t: PaneTexts): string {
  switch (failure.code) {
    case 'CENSUS_NOT_FOUND':
      return t.failure.noCensus;
    case 'CENSUS_EMPTY':
      return t.failure.empty;
    case 'CENSUS_AMBIGUOUS':
      return t.failure.ambiguous;
    default:
      return t.failure.title[failure.during];
  }
}

/** The sentence of the failure; the choice of a sheet stands below its own, which names no command line. */
const messageOf = (failure: PaneFailure, t: PaneTexts): string =>
  failure.code === 'CENSUS_AMBIGUOUS' ? t.failure.ambiguousText : frenchSpaces(failure.message);

/** What went wrong, in one sentence that says what to do, with its code and the ways on. */
export function FailurePanel({ failure }: { failure: PaneFailure }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { store, host, t } = usePane();
  const calm = CALM.has(failure.code);
  const choosing = CHOOSING.has(failure.code) && failure.choices.length > 0;
  return (
    <section className={mergeClasses(card.card, styles.panel, calm && styles.calm)}>
      <div role="alert">
        <div className={styles.head}>
          <span className={mergeClasses(styles.icon, calm && styles.calmIcon)} aria-hidden>
            {calm ? <InfoRegular /> : <ErrorCircleFilled />}
          </span>
          <Body1Strong as="h2" className={mergeClasses(card.title, styles.title)}>
            {titleOf(failure, t)}
          </Body1Strong>
        </div>
        <Body1 as="p" block className={styles.message}>
          {messageOf(failure, t)}
        </Body1>
      </div>
      {choosing && <SheetChooser sheets={failure.choices} />}
      <div className={styles.buttons}>
        {failure.during !== 'go' && !choosing && (
          <Button size="small" onClick={() => void store.retry()}>
            {t.failure.retry}
          </Button>
        )}
        {failure.code === 'COLUMN_MISSING' && failure.during !== 'columns' && (
          <Button size="small" appearance="primary" onClick={() => store.navigate('settings')}>
            {t.failure.mapColumns}
          </Button>
        )}
        {failure.during === 'go' && (
          <Button size="small" icon={<DismissRegular />} onClick={store.closeFailure}>
            {t.failure.close}
          </Button>
        )}
        <CopyDetail t={t} detail={failureDetail(failure, host, APP_VERSION)} />
      </div>
      <Caption1 className={styles.code}>{t.failure.code(failure.code)}</Caption1>
    </section>
  );
}
