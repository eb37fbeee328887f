import { localeInfo } from '../../../host/formats';
import { renderChartSvg } from '../../../host/charts/render/render-svg';
import { chartView } from '../../../host/charts/view/chart-view';
import type { ChartModel } from '../../../host/workbook/chart';
import type { Locale } from '../../../i18n';
import type { WorkbookView } from '../../workbook-view';

const POINTS_PER_PIXEL = 0.75;

/** Address of the picture of a chart at that size in pixels; drawn again once something in the workbook changed. */
export const chartPicture = (
  view: WorkbookView,
  chart: ChartModel,
  locale: Locale,
  { width, height }: { width: number; height: number },
): string =>
  view.content(chart, `picture ${width} ${height} ${locale}`, () => {
    const size = { width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL };
    const svg = renderChartSvg(chart.document, chart.sheet.workbook, localeInfo(locale), size);
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  });

/** What a screen reader says of a chart beside its name: its alternative text, else its title. */
export const chartDescription = (view: WorkbookView, chart: ChartModel, locale: Locale): string =>
  view.content(chart, `description ${locale}`, () => {
    const { title, description } = chart.alternativeText;
    const given = [title, description].filter((text) => text !== null && text.trim() !== '').join('. ');
    if (given !== '') return given;
    return chartView(chart.document, chart.sheet.workbook, localeInfo(locale)).title?.text.replace(/\s+/g, ' ') ?? '';
  });
