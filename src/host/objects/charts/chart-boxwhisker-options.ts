import { defineClass, type ClassDefinition } from '../../protocol';
import { ChartexOptions, optionChoice, optionFlag } from './chartex-options';

export class ChartBoxwhiskerOptions extends ChartexOptions {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const shows = (attribute: string, absent: boolean) =>
  optionFlag<ChartBoxwhiskerOptions>('boxWhisker', 'visibility', attribute, absent);

const definition = defineClass<ChartBoxwhiskerOptions>('ChartBoxwhiskerOptions', {
  scalars: {
    QuartileCalculation: optionChoice(
      'boxWhisker',
      'statistics',
      'quartileMethod',
      { inclusive: 'Inclusive', exclusive: 'Exclusive' },
      'Exclusive',
    ),
    ShowInnerPoints: shows('nonoutliers', false),
    ShowMeanLine: shows('meanLine', false),
    ShowMeanMarker: shows('meanMarker', true),
    ShowOutlierPoints: shows('outliers', true),
  },
});
