import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorCard } from '../../app/indicator-board';
import { usePane } from '../pane-context';
import { CHART, indicatorBars } from '../view-model/indicator-bars';
import { figureText } from '../view-model/indicator-figures';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '420px', height: 'auto' },
  bar: {
    fill: tokens.colorNeutralForeground4,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  current: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: '5 4',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** The values over the years as bars, the target as a broken line; told in words to those who do not see it. */
export function IndicatorChart({ card }: { card: IndicatorCard }) {
  const styles = useStyles();
  const { t } = usePane();
  const { kind, series, text, result, progress } = card;
  const shown = (value: number) => figureText(kind, value, t.indicators.locale);
  const aim = progress.target?.value ?? null;
  const { bars, zero, target } = indicatorBars(series, aim);
  const values = series.map(({ year, value }) => t.indicators.chartValue(year, shown(value))).join(', ');
  const label = t.indicators.chart(text.label, values, aim === null ? null : shown(aim));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={label}>
      {bars.map(({ year, value, x, y, width, height, labelled }) => (
        <g key={year}>
          <rect
            className={year === result.year ? styles.current : styles.bar}
            {...{ x, y, width, height: Math.max(height, 1) }}
          >
            <title>{t.indicators.chartValue(year, shown(value))}</title>
          </rect>
          {labelled && (
            <text className={styles.text} x={x + width / 2} y={CHART.height - 3} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      <line className={styles.axis} x1={0} x2={CHART.width} y1={zero} y2={zero} />
      {target !== null && <line className={styles.target} x1={0} x2={CHART.width} y1={target} y2={target} />}
      {target !== null && (
        <text className={styles.text} x={CHART.width} y={11} textAnchor="end">
          <tspan aria-hidden>- - </tspan>
          {t.indicators.target} {shown(aim!)}
        </text>
      )}
    </svg>
  );
}
