/** Names of the groups of rules. */
export const groups = {
  groups: {
    reading: 'Lecture des cellules',
    identity: 'Identification du besoin',
    amounts: 'Montants et durées',
    calendar: 'Dates et marché actuel',
    procedure: 'Familles, seuils et lots',
    responsible: 'Achats responsables',
    consistency: 'Doublons, registres et chiffres publiés',
  },
};
