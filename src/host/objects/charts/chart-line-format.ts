import { defineClass, type ClassDefinition } from '../../protocol';
import { ChartElement } from './chart-element';
import { lineMethods, lineScalars } from './chart-line';

export class ChartLineFormat extends ChartElement {
  protected override get servesChartex(): boolean {
    return true;
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartLineFormat>('ChartLineFormat', { scalars: lineScalars(), methods: lineMethods() });
