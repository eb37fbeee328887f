/** A town and its French department. */
export interface Town {
  name: string;
  department: string;
}

const towns = (department: string, ...names: string[]): Town[] => names.map((name) => ({ name, department }));

/** Towns of the Region. */
export const TOWNS: readonly Town[] = [
  ...towns('44', 'Nantes', 'Saint-Nazaire', 'Châteaubriant', 'Ancenis', 'Rezé', 'Orvault', 'Clisson', 'Guérande'),
  ...towns('49', 'Angers', 'Cholet', 'Saumur', 'Segré', 'Beaupréau', 'Baugé', 'Trélazé', 'Doué-en-Anjou'),
  ...towns('53', 'Laval', 'Mayenne', 'Château-Gontier', 'Évron', 'Ernée'),
  ...towns('72', 'Le Mans', 'Sablé-sur-Sarthe', 'La Flèche', 'Mamers', 'La Ferté-Bernard', 'Allonnes'),
  ...towns('85', 'La Roche-sur-Yon', 'Challans', "Les Sables-d'Olonne", 'Fontenay-le-Comte', 'Les Herbiers', 'Luçon'),
];

/** Towns outside the Region where holders are established. */
export const TOWNS_ELSEWHERE: readonly Town[] = [
  ...towns('35', 'Rennes', 'Vitré'),
  ...towns('75', 'Paris'),
  ...towns('92', 'Nanterre', 'Courbevoie'),
  ...towns('69', 'Lyon'),
  ...towns('33', 'Bordeaux'),
  ...towns('79', 'Niort', 'Bressuire'),
  ...towns('86', 'Poitiers'),
  ...towns('59', 'Lille'),
  ...towns('31', 'Toulouse'),
  ...towns('37', 'Tours'),
];

/** Invented names of lycées, with their towns: none of them exists. */
export const SCHOOLS: readonly string[] = [
  'lycée des Trois-Rivières (Ancenis)',
  'lycée du Grand-Large (Saint-Nazaire)',
  'lycée des Tilleuls (Rezé)',
  'lycée du Val-de-Sèvre (Clisson)',
  'lycée des Marais (Guérande)',
  'lycée de la Forêt (Châteaubriant)',
  "lycée de l'Estuaire (Saint-Nazaire)",
  'lycée des Horizons (Orvault)',
  'lycée Jardin-des-Sciences (Nantes)',
  'lycée des Chantiers (Nantes)',
  'lycée du Coteau (Angers)',
  'lycée des Ardoisières (Trélazé)',
  'lycée des Filatures (Cholet)',
  'lycée du Cadre-Noir (Saumur)',
  'lycée du Haut-Anjou (Segré)',
  'lycée des Tuffeaux (Saumur)',
  'lycée des Mauges (Beaupréau)',
  'lycée de la Doutre-Neuve (Angers)',
  'lycée des Vergers (Doué-en-Anjou)',
  'lycée des Tisserands (Laval)',
  'lycée du Bocage (Mayenne)',
  "lycée de l'Oudon (Château-Gontier)",
  'lycée des Coëvrons (Évron)',
  'lycée de la Vallée (Ernée)',
  "lycée de l'Huisne (Le Mans)",
  'lycée des Vingt-Quatre-Tours (Le Mans)',
  'lycée des Faïenciers (Sablé-sur-Sarthe)',
  'lycée du Loir (La Flèche)',
  'lycée du Saosnois (Mamers)',
  'lycée des Papetiers (La Ferté-Bernard)',
  'lycée des Peupliers (Allonnes)',
  "lycée de l'Yon (La Roche-sur-Yon)",
  'lycée des Salines (Challans)',
  'lycée de la Dune (Les Sables)',
  'lycée de la Vendée-Verte (Les Herbiers)',
  'lycée des Conches (Luçon)',
  'lycée du Marais-Mouillé (Fontenay-le-Comte)',
  'lycée des Alouettes (Les Herbiers)',
];

/** Territories by which training and mobility are bought. */
export const TERRITORIES: readonly string[] = [
  'Nantes nord',
  'Nantes sud et vignoble',
  'Saint-Nazaire et Brière',
  'Châteaubriant et Nozay',
  'Ancenis et Erdre',
  'Pays de Retz',
  'Angers et Loire-Authion',
  'Choletais',
  'Saumurois',
  'Segréen et Haut-Anjou',
  'Mauges',
  'Baugeois',
  'Laval et Loiron',
  'Nord-Mayenne',
  'Sud-Mayenne et Château-Gontier',
  'Coëvrons',
  'Le Mans',
  'Vallée de la Sarthe et Sablé',
  'Perche sarthois',
  'Pays fléchois et Loir',
  'La Roche-sur-Yon',
  'Vendée littorale',
  'Sud-Vendée',
  'Bocage vendéen',
  'Nord-Vendée et Challans',
];

export const COUNTIES: readonly string[] = ['Loire-Atlantique', 'Maine-et-Loire', 'Mayenne', 'Sarthe', 'Vendée'];
