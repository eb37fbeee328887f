/** The drop-down lists of the « Listes » sheet, in the order of its columns. */
export const LISTS: Record<string, { title: string; values: string[] }> = {
  natures: { title: 'Nature du besoin', values: ['Nouveau besoin', 'À renouveler', 'À reconduire'] },
  types: { title: "Type d'achat", values: ['Fournitures', 'Services', 'Travaux', 'Prestations intellectuelles'] },
  procedures: {
    title: 'Procédure envisagée',
    values: [
      'Sans publicité ni mise en concurrence',
      'Procédure adaptée (MAPA)',
      "Appel d'offres ouvert",
      "Appel d'offres restreint",
      'Procédure avec négociation',
      'Dialogue compétitif',
      'Concours',
      'Marché subséquent',
      'Bon de commande',
      "Centrale d'achat",
      'Concession / DSP',
    ],
  },
  formes: {
    title: 'Forme du marché',
    values: [
      'Marché ordinaire',
      'Marché à tranches',
      'Accord-cadre à bons de commande',
      'Accord-cadre à marchés subséquents',
      'Accord-cadre mixte',
      "Système d'acquisition dynamique",
      'Marché global (MGP, conception-réalisation)',
      'Concession',
    ],
  },
  supports: {
    title: "Support d'achat",
    values: [
      'Procédure propre',
      'Groupement de commandes',
      "Centrale d'achat",
      "Marché d'un partenaire",
      'Quasi-régie',
    ],
  },
  oui_non: { title: 'Oui / Non', values: ['Oui', 'Non'] },
  sections: { title: 'Section', values: ['Fonctionnement', 'Investissement'] },
  environnement: {
    title: 'Considérations environnementales',
    values: [
      'Clause environnementale',
      'Critère environnemental',
      'Clause environnementale ; Critère environnemental',
      'Pas de considération environnementale',
    ],
  },
  social: {
    title: 'Considérations sociales',
    values: [
      'Clause sociale',
      'Critère social',
      'Clause sociale ; Critère social',
      'Marché réservé',
      'Pas de considération sociale',
    ],
  },
  statuts: {
    title: 'Statut de la ligne',
    values: ['À instruire', 'Validé', 'Reporté', 'Abandonné', 'Lancé', 'Notifié'],
  },
  indices: { title: 'Indice applicable', values: ['réparabilité', 'durabilité'] },
  reserves: {
    title: 'Marché réservé',
    values: [
      'Non',
      'EA / ESAT (L2113-12)',
      'SIAE (L2113-13)',
      'EA / ESAT et SIAE (L2113-14)',
      'Pénitentiaire (L2113-13-1)',
      'EESS (L2113-15)',
    ],
  },
  sourcings: { title: 'Sourcing', values: ['Non', 'Prévu', 'Réalisé'] },
};

/** Absolute range of a list on the « Listes » sheet: titles in row 1, values below. */
export function listRange(name: string): string {
  const index = Object.keys(LISTS).indexOf(name);
  const list = LISTS[name];
  if (index < 0 || !list) throw new Error(`Unknown list: ${name}`);
  const letter = String.fromCharCode(65 + index);
  return `Listes!$${letter}$2:$${letter}$${list.values.length + 1}`;
}
