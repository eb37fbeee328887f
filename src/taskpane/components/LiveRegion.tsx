import { makeStyles } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { announcement } from '../view-model/announcement';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({ hidden: visuallyHidden });

/** Says the progress and the result to screen readers, without moving the focus. Always there, so that it is listened to. */
export function LiveRegion() {
  const styles = useStyles();
  const { t } = usePane();
  const state = usePaneState();
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.hidden}>
      {announcement(state, t)}
    </div>
  );
}
