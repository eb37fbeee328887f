import { useEffect, useRef } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import { FormRegular } from '@fluentui/react-icons/svg/form';
import { isFocusLost } from '../components/focus-lost';
import { EntryForm } from '../components/EntryForm';
import { MessageState } from '../components/MessageState';
import { useEntry } from '../components/use-entry';
import { usePageStyles } from '../components/page-styles';
import { usePane, usePaneState } from '../pane-context';

/** The need of the row selected in the sheet as a form, or a new one. */
export function EntryPage() {
  const styles = usePageStyles();
  const { t } = usePane();
  const { result, failure } = usePaneState();
  const { entry, state } = useEntry();
  useEffect(() => {
    void entry.enter();
    return () => void entry.leave();
  }, [entry]);
  if (!result) return failure ? null : <NotChecked />;
  if (state.draft)
    return (
      <div className={styles.page}>
        <EntryForm draft={state.draft} />
      </div>
    );
  if (state.opening) return <Spinner label={t.entry.opening} />;
  return <NothingChosen isEmpty={result.census.rows === 0} />;
}

/** No row is open. Its button takes the focus of a form that was left. */
function NothingChosen({ isEmpty }: { isEmpty: boolean }) {
  const { t } = usePane();
  const { entry } = useEntry();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocusLost()) button.current?.focus();
  }, []);
  return (
    <MessageState icon={<FormRegular />} {...t.entry.nothing}>
      <Button ref={button} appearance="primary" onClick={() => void entry.startNew()}>
        {isEmpty ? t.emptyCensus.start : t.entry.startNew}
      </Button>
    </MessageState>
  );
}

function NotChecked() {
  const { store, t } = usePane();
  const { task } = usePaneState();
  const check = async (): Promise<void> => {
    await store.check();
    // A check that was asked for shows what it found; here the form was wanted.
    if (store.getState().result) store.navigate('entry');
  };
  return (
    <MessageState icon={<FormRegular />} title={t.entry.notChecked.title} text={t.entry.notChecked.text}>
      <Button disabledFocusable={task !== null} onClick={() => void check()}>
        {t.entry.notChecked.check}
      </Button>
    </MessageState>
  );
}
