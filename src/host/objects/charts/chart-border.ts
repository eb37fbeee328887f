import { defineClass, type ClassDefinition } from '../../protocol';
import { ChartElement } from './chart-element';
import { lineMethods, lineScalars } from './chart-line';

export class ChartBorder extends ChartElement {
  protected override get servesChartex(): boolean {
    return true;
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<ChartBorder>('ChartBorder', { scalars: lineScalars(), methods: lineMethods() });
