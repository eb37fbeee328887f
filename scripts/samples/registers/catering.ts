import { addDays } from '../calendar';
import { officeDay } from './office-day';
import { draw, pick } from '../chance';
import { longTail, shareOut } from './share-out';

/** A purchase of food of 2023, in cents before tax. */
export interface FoodPurchase {
  day: string;
  description: string;
  supplier: string;
  cents: number;
  family: string;
  labels: string | null;
}

/** Spend on food of the regional restaurant; 23.5 % under signs of quality and 23.4 % organic (action 18). */
const FOOD_CENTS = 41_260_000;
const PER_MILLE = { quality: 235, organic: 234, plain: 531 } as const;
type Kind = keyof typeof PER_MILLE;

/** What is bought: description, family in the State's list, supplier, signs of quality. */
const PRODUCTS: Record<Kind, [description: string, family: string, supplier: string, labels: string | null][]> = {
  quality: [
    ['Volailles fermières', 'VIANDES_VOLAILLES', 'Volailles du Grand-Clos', 'LABEL_ROUGE'],
    ['Viande de bœuf', 'VIANDES_VOLAILLES', 'Viandes des Trois-Ormes', 'LABEL_ROUGE'],
    ['Jambon supérieur', 'CHARCUTERIE', 'Salaisons de la Levée', 'LABEL_ROUGE'],
    ['Mâche et primeurs nantais', 'FRUITS_ET_LEGUMES', 'Primeurs de la Garenne', 'IGP'],
    ['Fromages affinés', 'PRODUITS_LAITIERS', 'Crèmerie des Saules', 'AOCAOP'],
    ['Beurre et crème', 'PRODUITS_LAITIERS', 'Crèmerie des Saules', 'AOCAOP'],
    ['Rillettes du Mans', 'CHARCUTERIE', 'Salaisons de la Levée', 'IGP'],
    ['Brioche', 'BOULANGERIE', 'Fournil du Vieux-Pont', 'IGP'],
  ],
  organic: [
    ['Pommes, poires et fruits de saison', 'FRUITS_ET_LEGUMES', 'Vergers de la Roseraie', 'BIO'],
    ['Légumes de plein champ', 'FRUITS_ET_LEGUMES', 'Légumes des Ajoncs', 'BIO'],
    ['Yaourts et lait', 'PRODUITS_LAITIERS', 'Laiterie du Chêne-Vert', 'BIO'],
    ['Pain et farines', 'BOULANGERIE', 'Fournil du Vieux-Pont', 'BIO'],
    ['Œufs plein air', 'AUTRES', 'Ferme de la Genêtière', 'BIO ; LABEL_ROUGE'],
    ['Pâtes, riz et légumes secs', 'AUTRES', 'Épicerie Solidor', 'BIO'],
    ['Fromage de chèvre', 'PRODUITS_LAITIERS', 'Crèmerie des Saules', 'BIO ; AOCAOP'],
  ],
  plain: [
    ['Viandes de porc et de veau', 'VIANDES_VOLAILLES', 'Viandes des Trois-Ormes', null],
    ['Poisson frais', 'PRODUITS_DE_LA_MER', 'Marée du Port-Neuf', null],
    ['Fruits et légumes', 'FRUITS_ET_LEGUMES', 'Primeurs de la Garenne', null],
    ['Épicerie et conserves', 'AUTRES', 'Épicerie Solidor', null],
    ['Surgelés', 'AUTRES', 'Froid des Quatre-Vents', null],
    ['Eaux, jus et cafés', 'BOISSONS', 'Boissons du Verger', null],
    ['Desserts et pâtisseries', 'BOULANGERIE', 'Fournil du Vieux-Pont', null],
    ['Charcuterie courante', 'CHARCUTERIE', 'Salaisons de la Levée', null],
  ],
};

/** Deliveries of a year for each product. */
const DELIVERIES = 10;

/** Purchases of food of 2023, in the order of their days. */
export function foodPurchases(): FoodPurchase[] {
  const lines = (Object.keys(PER_MILLE) as Kind[]).flatMap((kind) => {
    const products = PRODUCTS[kind].flatMap((product) =>
      Array.from({ length: DELIVERIES }, (_, rank) => ({ product, rank })),
    );
    const parts = shareOut(
      (FOOD_CENTS * PER_MILLE[kind]) / 1_000,
      products.map(({ product: [description], rank }) => longTail(`${description} ${rank}`, 'food', 0.45)),
    );
    return products.map(({ product: [description, family, supplier, labels], rank }, index): FoodPurchase => {
      // No delivery in the weeks around Christmas and the fifteenth of August.
      const day = 9 + Math.floor((rank * 340) / DELIVERIES) + draw(`${description} ${rank}`, 'day', 14);
      const open = officeDay(addDays('2023-01-01', day >= 219 && day <= 232 ? day + 14 : day));
      return { day: open, description, supplier, cents: parts[index]!, family, labels };
    });
  });
  return lines.sort((a, b) => a.day.localeCompare(b.day) || a.description.localeCompare(b.description));
}

/** Weeks of service of the cafeteria in each month of 2023: 46 in all. */
export const WEEKS = [4, 4, 4, 4, 4, 4, 3, 2, 4, 5, 4, 4] as const;

/** Vegetarian dishes of the day in a week, and dishes sold: 70 of about 184 are the published 38 % (action 18). */
export const DISHES = { vegetarian: 70, sold: 184 } as const;

/** A month of the cafeteria: dishes sold differ from month to month and make the mean over the year. */
export function dishesByMonth(): { month: number; weeks: number; sold: number; vegetarian: number }[] {
  const weeks = WEEKS.reduce((sum, value) => sum + value, 0);
  const sold = shareOut(
    DISHES.sold * weeks,
    WEEKS.map((value, month) => value * (0.94 + draw(`month ${month}`, 'dishes', 13) / 100)),
  );
  return WEEKS.map((value, month) => ({
    ...{ month: month + 1, weeks: value, sold: sold[month]!, vegetarian: DISHES.vegetarian * value },
  }));
}

/** Cocktails of the year: pieces and vegetarian pieces, 20 to 30 % of each. */
export function cocktails(): { day: string; description: string; pieces: number; vegetarian: number }[] {
  const events = [
    'Vœux aux agents',
    'Session plénière de printemps',
    "Inauguration d'un lycée",
    'Trophées sportifs',
    "Session plénière d'automne",
    'Forum des achats responsables',
    'Rencontres des entreprises',
    "Remise des prix de l'apprentissage",
  ];
  const days = ['01-17', '03-23', '04-13', '06-27', '10-19', '11-16', '05-25', '12-07'].map((day) => `2023-${day}`);
  return events
    .map((description, index) => {
      const pieces = 400 + 20 * draw(description, 'pieces', 60);
      const share = pick(description, 'vegetarian', [20, 22, 24, 25, 26, 28, 30]);
      return { day: days[index]!, description, pieces, vegetarian: Math.round((pieces * share) / 100) };
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
