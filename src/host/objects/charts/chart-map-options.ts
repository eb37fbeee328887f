import { defineClass, type ClassDefinition } from '../../protocol';
import { ChartexOptions, optionChoice } from './chartex-options';

export class ChartMapOptions extends ChartexOptions {
  override get definition(): ClassDefinition {
    return definition;
  }
}

/** Areas of maps as the file names them; a list of countries is what Office.js calls a continent. */
const LEVELS = {
  dataOnly: 'DataOnly',
  postalCode: 'City',
  county: 'County',
  state: 'State',
  countryRegion: 'Country',
  countryRegionList: 'Continent',
  world: 'World',
};
const PROJECTIONS = { mercator: 'Mercator', miller: 'Miller', robinson: 'Robinson', albers: 'Albers' };
const LABELS = { none: 'None', bestFitOnly: 'BestFit', showAll: 'ShowAll' };

const definition = defineClass<ChartMapOptions>('ChartMapOptions', {
  scalars: {
    LabelStrategy: optionChoice('regionMap', 'regionLabelLayout', 'val', LABELS, 'None'),
    Level: optionChoice('regionMap', 'geography', 'viewedRegionType', LEVELS, 'Automatic'),
    ProjectionType: optionChoice('regionMap', 'geography', 'projectionType', PROJECTIONS, 'Automatic'),
  },
});
