import { Button } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { usePane } from '../pane-context';
import { MessageState } from './MessageState';
import { StateCode } from './StateCode';

/** A script that did not arrive; the bundler gives its error that name. */
const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

const oneLine = (error: unknown): string =>
  error instanceof Error ? (`${error.name}: ${error.message}`.split('\n', 1)[0] ?? '') : String(error);

/** In the place of a page that cannot be shown: why, a way to try again, and what to tell support. */
export function PageFailure({ error, again }: { error: unknown; again: () => void }) {
  const { host, t } = usePane();
  const notLoaded = isNotLoaded(error);
  return (
    <MessageState icon={<PlugDisconnectedRegular />} {...(notLoaded ? t.pageNotLoaded : t.pageBroken)}>
      <Button onClick={again}>{t.failure.retry}</Button>
      <StateCode code={notLoaded ? 'PART_NOT_LOADED' : 'UNEXPECTED'} detail={oneLine(error)} host={host} t={t} />
    </MessageState>
  );
}
