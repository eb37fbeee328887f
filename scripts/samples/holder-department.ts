import { draw, pick } from './chance';

/** What a company's name says of where it stands. */
const NAMES: [RegExp, string][] = [
  [/UGAP/, '77'],
  [/44|Nant|Estuaire|Erdre|Lac|Mée|Deux Rives|Loire Océan|Ligérien|Vignoble|Gens de Mer|Croisic|Pertuis/, '44'],
  [/49|Anjou|Angev|Mauges|Layon|Segréen|Campus Vert|Val de Loire/, '49'],
  [/Mayenne|Haut-Maine|Bocage du|Cars du Bocage/, '53'],
  [/Sarthe|Maine|Huisne/, '72'],
  [/85|Vendée|Monts|Sèvre|Marais|Bocage/, '85'],
  [/Armor|Vilaine|Ponant/, '35'],
];
const REGION = ['44', '44', '44', '49', '49', '85', '72', '53'];
const ELSEWHERE = ['35', '75', '92', '69', '33'];

/** French department of a contract holder: from its name, else drawn, three times out of four in the region. */
export function departmentOf(holder: string): string {
  const named = NAMES.find(([pattern]) => pattern.test(holder));
  if (named) return named[1];
  return pick(holder, 'department', draw(holder, 'place', 100) < 76 ? REGION : ELSEWHERE);
}
