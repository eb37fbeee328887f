import { useState } from 'react';
import { Body1, Button, Caption1, Field, Input } from '@fluentui/react-components';
import { today } from '../../app/clock';
import type { PreviousWorkbook } from '../../app/result';
import { usePane, usePaneState } from '../pane-context';
import type { PreparedNews } from '../state/campaign-state';
import { frenchSpaces } from '../view-model/typography';
import { CampaignSection } from './CampaignSection';
import { useCampaignStyles } from './campaign-styles';
import { FileButton } from './FileButton';

const isYear = (text: string): boolean => /^(20\d\d|2100)$/.test(text.trim());

/** Writes the workbook of a new campaign into this one, which is empty; afterwards says what stands in it. */
export function CampaignTemplate() {
  const { t } = usePane();
  const { campaign } = usePaneState();
  return (
    <CampaignSection title={t.campaign.template.title}>
      {campaign.prepared ? <Prepared prepared={campaign.prepared} /> : <TemplateForm />}
    </CampaignSection>
  );
}

function TemplateForm() {
  const styles = useCampaignStyles();
  const { store, t } = usePane();
  const { task } = usePaneState();
  const [year, setYear] = useState(() => today().slice(0, 4));
  const [source, setSource] = useState<PreviousWorkbook | null>(null);
  const { template: texts } = t.campaign;
  const valid = isYear(year);
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {texts.text}
      </Body1>
      <Field
        label={texts.year}
        {...(valid
          ? { hint: texts.yearHint(Number(year) + 1) }
          : { validationMessage: texts.yearWrong, validationState: 'error' })}
      >
        <Input value={year} inputMode="numeric" onChange={(_event, { value }) => setYear(value)} />
      </Field>
      <Caption1 as="p" block role="status" className={styles.text}>
        {source ? texts.sourceChosen(source.name) : texts.withoutSource}
      </Caption1>
      <div className={styles.buttons}>
        <FileButton label={texts.source} onChosen={([workbook]) => workbook && setSource(workbook)} />
        {source && <Button onClick={() => setSource(null)}>{texts.drop}</Button>}
        <Button
          appearance="primary"
          disabledFocusable={task !== null || !valid}
          onClick={() => void store.campaign.prepare(Number(year), source)}
        >
          {texts.write}
        </Button>
      </div>
      <Caption1 as="p" block className={styles.note}>
        {texts.perDepartment}
      </Caption1>
    </>
  );
}

function Prepared({ prepared: { year, renewals, extensions, notices } }: { prepared: PreparedNews }) {
  const styles = useCampaignStyles();
  const { t } = usePane();
  const { template: texts } = t.campaign;
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {texts.done(year)}
      </Body1>
      {renewals + extensions > 0 && (
        <Body1 as="p" className={styles.text}>
          {texts.filled(renewals, extensions)}
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
