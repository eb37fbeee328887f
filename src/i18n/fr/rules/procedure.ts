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
    mixedUnit:
      '« {code} » : {n} lignes, {somme} HT cumulés, au-dessus du seuil {seuil}, mais passées en {procedures}. Si elles forment une unité fonctionnelle, regroupez-les ou relevez la procédure ; si ce n’est qu’un lieu, acceptez l’avertissement en disant pourquoi.',
    works:
      'Opération de travaux « {code} » : {n} lignes, {somme} HT cumulés, au-dessus du seuil {seuil}, mais passées en {procedures}. Regroupez ou relevez la procédure.',
    some: '{procedures} pour {m} d’entre elles',
    and: ' et ',
    fix: '{m} ligne(s) : {procedure}',
  },
  R24: {
    title: 'Même besoin dans plusieurs directions',
    source: 'Bilan SSPASER, actions 1 et 10',
    advice:
      'Rapprochez les directions : si un marché commun convient, gardez une ligne pour l’ensemble et abandonnez les autres, sans compter leurs montants deux fois.',
    message: 'Famille {code} : même besoin dans {k} directions ({liste}). Un marché commun est-il possible ?',
  },
  R25: {
    title: 'Procédure trop légère',
    source: 'CCP, art. R2122-8, R2123-1 et R2124-1 ; seuils en vigueur à la date de lancement',
    advice:
      'Choisissez une procédure au moins aussi lourde, ou corrigez le montant, le type d’achat ou le support ; une entité adjudicatrice a d’autres seuils : acceptez alors l’anomalie avec ce motif.',
    message: 'Procédure « {procedure} » trop légère pour {montant} HT ({type}) : minimum « {attendue} ».',
    maximum:
      'Procédure « {procedure} » trop légère pour un accord-cadre de {montant} HT au maximum ({type}) : minimum « {attendue} ».',
  },
  R26: {
    title: 'Seuils différents au lancement',
    source: 'Avis annexé au CCP (2026-2027)',
    advice:
      'Vérifiez la procédure avec les seuils du lancement ; s’ils ne sont pas encore publiés, complétez la table Seuils dès qu’ils le sont.',
    message:
      'Lancement en {annee} : les seuils changent au {date}. Contrôle fait avec les seuils en vigueur au lancement.',
    unknown:
      'Lancement en {annee} : les seuils connus s’arrêtent au {date}. Vérifiez la procédure quand la table Seuils donnera les suivants.',
  },
  R27: {
    title: 'Motif de non-allotissement',
    source: 'CCP, art. L2113-10 et L2113-11',
    advice: 'Écrivez pourquoi le marché ne peut pas être divisé en lots, ou allotissez-le.',
    message: 'Non alloti au-dessus du seuil : indiquez le motif.',
    separate: "L'objet du marché ne permet pas de distinguer des prestations séparées",
    coordination:
      "La Région ne peut pas assurer elle-même l'organisation, le pilotage et la coordination de plusieurs lots",
    competition: 'La division en lots restreindrait la concurrence',
    execution: "La division en lots rendrait l'exécution techniquement difficile ou plus coûteuse",
  },
  R28: {
    title: 'Petits lots',
    source: 'CCP, art. R2123-1, 2° ; R2122-8',
    advice:
      'Passez ces lots dans la procédure de l’ensemble, ou gardez-en moins en procédure allégée : 20 % de la valeur de tous les lots au plus, chacun sous le plafond.',
    message: 'Petits lots : {somme} dépassent 20 % de la valeur totale ({total}). {suite}',
    large: 'Petits lots : un lot de {montant} atteint le plafond de {plafond}. {suite}',
    both: 'Petits lots : {somme} dépassent 20 % de la valeur totale ({total}) et un lot de {montant} atteint le plafond de {plafond}. {suite}',
    formal: 'Ils suivent la procédure formalisée.',
    adapted: 'Ils suivent la procédure adaptée de l’ensemble.',
  },
};
