/** Sentences of the rules on families, thresholds and lots. */
export const procedure = {
  R23: {
    title: 'Cumul de la famille au-dessus du seuil',
    source: 'CCP R2121-1 à R2121-7 ; interdiction de scinder un besoin pour échapper aux règles',
    advice:
      'Passez toutes les lignes de la famille par la procédure que leur valeur cumulée demande, ou regroupez-les en une consultation.',
    message:
      'Famille {code} : {n} lignes de {k} directions, {somme} HT cumulés, au-dessus du seuil {seuil}, mais passées en {procedures}. Regroupez ou relevez la procédure.',
    oneDepartment:
      'Famille {code} : {n} lignes, {somme} HT cumulés, au-dessus du seuil {seuil}, mais passées en {procedures}. Regroupez ou relevez la procédure.',
    unit: 'Unité fonctionnelle « {code} » : {n} lignes, {somme} HT cumulés, au-dessus du seuil {seuil}, mais passées en {procedures}. Regroupez ou relevez la procédure.',
    works:
      'Opération de travaux « {code} » : {n} lignes, {somme} HT cumulés, au-dessus du seuil {seuil}, mais passées en {procedures}. Regroupez ou relevez la procédure.',
    some: "{procedures} pour {m} d'entre elles",
    and: ' et ',
    fix: '{m} ligne(s) : {procedure}',
  },
  R24: {
    title: 'Même besoin dans plusieurs directions',
    source: 'Bilan SSPASER, actions 1 et 10',
    advice:
      "Rapprochez les directions : si un marché commun convient, gardez une ligne pour l'ensemble et abandonnez les autres, sans compter leurs montants deux fois.",
    message: 'Famille {code} : même besoin dans {k} directions ({liste}). Un marché commun est-il possible ?',
  },
};
