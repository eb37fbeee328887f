import type { HostLocale } from '../formats';
import type { Aggregation } from '../workbook/pivot-definition';

/** The texts that Excel puts into the cells of a PivotTable. */
export interface PivotCaptions {
  rowLabels: string;
  columnLabels: string;
  grandTotal: string;
  /** Above the names of several data fields. */
  values: string;
  blank: string;
  all: string;
  several: string;
  /** `Somme de Montant`. */
  dataField(summarizeBy: Aggregation, field: string): string;
  /** `Total DSI`. */
  subtotal(item: string): string;
  /** Total of one of several data fields: `Total Somme de Montant`. */
  grandTotalOf(data: string): string;
  /** Subtotal of one of several data fields, or by a function of its own. */
  subtotalOf(item: string, what: string): string;
  functionName(aggregation: Aggregation): string;
}

const FRENCH_FUNCTIONS: Record<Aggregation, string> = {
  Sum: 'Somme',
  Count: 'Nombre',
  Average: 'Moyenne',
  Max: 'Max.',
  Min: 'Min.',
  Product: 'Produit',
  CountNumbers: 'Nb',
  StandardDeviation: 'Écartype',
  StandardDeviationP: 'Écartypep',
  Variance: 'Var',
  VarianceP: 'Varp',
};

const ENGLISH_FUNCTIONS: Record<Aggregation, string> = {
  Sum: 'Sum',
  Count: 'Count',
  Average: 'Average',
  Max: 'Max',
  Min: 'Min',
  Product: 'Product',
  CountNumbers: 'Count',
  StandardDeviation: 'StdDev',
  StandardDeviationP: 'StdDevp',
  Variance: 'Var',
  VarianceP: 'Varp',
};

const FRENCH: PivotCaptions = {
  rowLabels: 'Étiquettes de lignes',
  columnLabels: 'Étiquettes de colonnes',
  grandTotal: 'Total général',
  values: 'Valeurs',
  blank: '(vide)',
  all: '(Tous)',
  several: '(Plusieurs éléments)',
  dataField: (summarizeBy, field) => `${FRENCH_FUNCTIONS[summarizeBy]} de ${field}`,
  subtotal: (item) => `Total ${item}`,
  grandTotalOf: (data) => `Total ${data}`,
  subtotalOf: (item, what) => `${what} ${item}`,
  functionName: (aggregation) => FRENCH_FUNCTIONS[aggregation],
};

const ENGLISH: PivotCaptions = {
  rowLabels: 'Row Labels',
  columnLabels: 'Column Labels',
  grandTotal: 'Grand Total',
  values: 'Values',
  blank: '(blank)',
  all: '(All)',
  several: '(Multiple Items)',
  dataField: (summarizeBy, field) => `${ENGLISH_FUNCTIONS[summarizeBy]} of ${field}`,
  subtotal: (item) => `${item} Total`,
  grandTotalOf: (data) => `Total ${data}`,
  subtotalOf: (item, what) => `${item} ${what}`,
  functionName: (aggregation) => ENGLISH_FUNCTIONS[aggregation],
};

export const pivotCaptions = (locale: HostLocale): PivotCaptions => (locale === 'fr-FR' ? FRENCH : ENGLISH);
