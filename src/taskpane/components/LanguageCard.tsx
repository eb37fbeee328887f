import { useId } from 'react';
import { Body1, Body1Strong, Caption1, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { LANGUAGES } from '../language';
import { usePane, usePaneState } from '../pane-context';
import { isUnsaved } from '../state/entry-state';
import { useCardStyles } from './card-styles';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** The language of the pane, whatever Excel's is. */
export function LanguageCard() {
  const styles = useStyles();
  const card = useCardStyles();
  const { t, language, speak } = usePane();
  const { task, mapping } = usePaneState();
  const { state: entry } = useEntry();
  const title = useId();
  // What is not saved was said in the former language and would be lost with it.
  const busy = task !== null || isUnsaved(entry) || (mapping?.draft ?? null) !== null;
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.settings.language}
      </Body1Strong>
      <Body1 as="p" className={styles.text}>
        {t.settings.languageText}
      </Body1>
      <RadioGroup
        aria-labelledby={title}
        value={language}
        onChange={(_event, { value }) => {
          const chosen = LANGUAGES.find((one) => one === value);
          if (chosen) speak(chosen);
        }}
      >
        {LANGUAGES.map((one) => (
          <Radio
            key={one}
            value={one}
            disabled={busy && one !== language}
            label={
              one === 'excel' ? (
                t.settings.languageOfExcel
              ) : (
                <span lang={one.slice(0, 2)}>{t.settings.languages[one]}</span>
              )
            }
          />
        ))}
      </RadioGroup>
      {busy && task === null && <Caption1>{t.settings.languageBusy}</Caption1>}
    </section>
  );
}
