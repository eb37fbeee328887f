/** A building operation and where it stands. */
export interface BuildingOperation {
  name: string;
  phase: 'Programmée' | 'Étude' | 'Travaux' | 'Livrée';
  structuring: boolean;
  newSchool: boolean;
  hqeAssistance: boolean;
  certification: 'Non' | 'En cours' | 'Certifié';
  biobased: string;
  globalPerformance: boolean;
  thermalOnly: boolean;
  globalRenovation: boolean;
  horizon: number | null;
  insertionCriterion: boolean;
}

/** A structuring operation with what every one of them has: assistance on environmental quality. */
export const asSituation = (
  name: string,
  phase: BuildingOperation['phase'],
  facts: Partial<BuildingOperation> = {},
): BuildingOperation => ({
  name,
  phase,
  structuring: true,
  newSchool: false,
  hqeAssistance: true,
  certification: 'Non',
  biobased: 'Non',
  globalPerformance: false,
  thermalOnly: false,
  globalRenovation: false,
  horizon: null,
  insertionCriterion: false,
  ...facts,
});
