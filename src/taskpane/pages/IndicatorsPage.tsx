import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { IndicatorsPanel } from '../components/IndicatorsPanel';
import { MessageState } from '../components/MessageState';
import { usePane, usePaneState } from '../pane-context';

/** The figures of the campaign by axis, and the ways to what is behind each. */
export function IndicatorsPage() {
  const { t } = usePane();
  const { task, result, failure } = usePaneState();
  if (result) return <IndicatorsPanel result={result} />;
  if (task || failure) return null;
  return <MessageState icon={<DataBarVerticalRegular />} {...t.indicators.notChecked} />;
}
