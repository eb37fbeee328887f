import { useState } from 'react';
import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  chooser: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
});

/** Asks which sheet holds the census when several could. */
export function SheetChooser({ sheets }: { sheets: string[] }) {
  const styles = useStyles();
  const { store, t } = usePane();
  const [chosen, setChosen] = useState(sheets[0] ?? '');
  return (
    <form
      className={styles.chooser}
      onSubmit={(event) => {
        event.preventDefault();
        void store.mapping.chooseSheet(chosen);
      }}
    >
      <Field label={t.failure.chooseSheet}>
        <RadioGroup value={chosen} onChange={(_event, data) => setChosen(data.value)}>
          {sheets.map((sheet) => (
            <Radio key={sheet} value={sheet} label={sheet} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" type="submit">
        {t.failure.choose}
      </Button>
    </form>
  );
}
