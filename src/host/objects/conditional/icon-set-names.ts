/** Icon sets of the file format by their names in Office.js. The first character of the former is the number of icons. */
export const ICON_SETS: Record<string, string> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
  ThreeStars: '3Stars',
  ThreeTriangles: '3Triangles',
  FiveBoxes: '5Boxes',
};
export const ICON_SET_NAMES = Object.keys(ICON_SETS);

export const iconCount = (set: string): number => Number(set.charAt(0));

/** Name in Office.js of a set of the file, or `Invalid`. */
export const iconSetName = (set: string): string => ICON_SET_NAMES.find((name) => ICON_SETS[name] === set) ?? 'Invalid';
