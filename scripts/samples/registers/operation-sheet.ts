import type { TableCell, TableSheet } from '../table-sheet';
import type { BuildingOperation } from './building-operation';
import { NEW_SCHOOLS, OPERATIONS_UNDER_WAY, THERMAL_OPERATIONS } from './operations';

const YEAR = 2023;
/** The year for which the report gives the programme of thermal renovation. */
const PROGRAMME_YEAR = 2030;

const yesNo = (value: boolean): string => (value ? 'Oui' : 'Non');

const situation = (operation: BuildingOperation): TableCell[] => [
  YEAR,
  operation.name,
  yesNo(operation.structuring),
  operation.phase,
  yesNo(operation.newSchool),
  yesNo(operation.hqeAssistance),
  operation.certification,
  operation.biobased,
  yesNo(operation.globalPerformance),
  yesNo(operation.thermalOnly),
  yesNo(operation.globalRenovation),
  operation.horizon,
  yesNo(operation.insertionCriterion),
];

/** The programme says nothing of phases, certificates and criteria: those cells stay empty, which is not « Non ». */
const programmed = ({
  name,
  globalPerformance,
  thermalOnly,
  globalRenovation,
  horizon,
}: BuildingOperation): TableCell[] => [
  ...[PROGRAMME_YEAR, name, null, null, null, null, null, null],
  ...[yesNo(globalPerformance), yesNo(thermalOnly), yesNo(globalRenovation), horizon, null],
];

/** The register of building operations: the situation of 2023, and the programme until 2030. */
export function operationSheet(): TableSheet {
  return {
    sheet: 'Opérations',
    table: 'Operations',
    paper: 'A3',
    title: 'Opérations de bâtiment',
    note: 'Une ligne par opération et année de situation ; 2030 est la programmation. Lycées fictifs, sauf ceux que le bilan nomme.',
    remark:
      "Le bilan écrit « 100 % des lycées neufs sont certifiés » et « 3 lycées en cours de certification » : les deux ne sont vrais ensemble que si les lycées neufs sont ceux qui sont livrés. La colonne « Lycée neuf » les compte ainsi. Les rénovations globales y sont programmées « d'ici 2025 et 2030 » : l'horizon de chaque ligne est fictif. La part du label biosourcé (A12-1) n'est pas publiée.",
    columns: [
      { header: 'Année', width: 9, centre: true },
      { header: 'Opération', width: 74, wrap: true },
      { header: 'Opération structurante', width: 13, centre: true },
      { header: 'Phase', width: 13, centre: true },
      { header: 'Lycée neuf', width: 9, centre: true },
      { header: 'AMO HQE', width: 9, centre: true },
      { header: 'Certification HQE', width: 13, centre: true },
      { header: 'Label Bâtiment biosourcé', width: 13, centre: true },
      { header: 'Marché global de performance', width: 14, centre: true },
      { header: '100 % thermique', width: 12, centre: true },
      { header: 'Rénovation thermique globale', width: 13, centre: true },
      { header: 'Horizon', width: 10, centre: true },
      { header: "Critère d'insertion sur lots importants", width: 16, centre: true },
    ],
    rows: [
      ...[...OPERATIONS_UNDER_WAY, ...NEW_SCHOOLS, ...THERMAL_OPERATIONS].map(situation),
      ...THERMAL_OPERATIONS.map(programmed),
    ],
  };
}
