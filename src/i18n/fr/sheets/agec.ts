/** The sheet AGEC: spend on reused and recycled goods by category. Headers of tables hold letters, figures and spaces only. */
export const agec = {
  title: 'Loi AGEC, article 58 – réemploi et matières recyclées – campagne {campagne}',
  subtitle: 'Dépenses de {annee} (table AchatsAGEC) et besoins recensés pour {besoins}. Établi le {date}.',
  subtitleWithout: 'Besoins recensés pour {besoins}, par catégorie de produits. Établi le {date}.',
  rates: {
    workbook:
      'Minimums : table TauxAGEC du classeur (annexe du décret n° 2024-134 du 21 février 2024, paliers 2024, 2027 et 2030). Une case vide est un taux à saisir, jamais un taux nul ; relancez Calculer après l’avoir saisi.',
    default:
      'Minimums : annexe du décret n° 2024-134 du 21 février 2024 (paliers 2024, 2027 et 2030), pour les seuls taux qui ont pu être vérifiés. Une case vide est un taux à saisir dans une table TauxAGEC, jamais un taux nul.',
  },
  notes: {
    live: 'Taux, écarts et besoins sont des formules : ils suivent les corrections de la table AchatsAGEC et de la feuille Données.',
    liveNeeds: 'Les besoins sont des formules : ils suivent les corrections de la feuille Données.',
    noRegister:
      'Le classeur n’a pas de table « {table} » : ajoutez-la (année, catégorie de produits, montant total HT, montant du réemploi, montant intégrant du recyclé) pour suivre les taux. Le fichier déposé sur data.gouv.fr peut y être collé tel quel.',
    otherYear: 'La table « {table} » n’a aucune ligne pour {campagne} : le tableau montre {annee}.',
    noLine:
      'La table « {table} » n’a aucune ligne pour {campagne} : ajoutez les dépenses de l’année, une ligne par catégorie.',
    column:
      'La colonne « {colonne} » de la table « {table} » manque ou n’est remplie sur aucune ligne de {annee} : ajoutez-la pour suivre ce taux.',
    beforeRates:
      'Le décret fixe ses premiers taux pour 2024 : les dépenses de {annee} ne sont comparées à aucun minimum.',
    bare: 'Chiffres sans formule : la table « {table} » contient des cellules qu’une formule ne peut pas suivre.',
  },
  headers: {
    number: 'N°',
    category: 'Catégorie de produits',
    total: 'Dépense HT',
    reuse: 'Réemploi HT',
    reuseRate: 'Taux de réemploi',
    reuseMinimum: 'Minimum de réemploi',
    reusePoints: 'Écart de réemploi en points',
    reuseGap: 'Écart de réemploi en euros',
    reuseState: 'Objectif de réemploi',
    recycled: 'Recyclé HT',
    recycledRate: 'Taux de recyclé',
    recycledMinimum: 'Minimum de recyclé',
    recycledPoints: 'Écart de recyclé en points',
    recycledGap: 'Écart de recyclé en euros',
    recycledState: 'Objectif de recyclé',
    needs: 'Besoins {besoins}',
    needsAmount: 'Montant HT des besoins {besoins}',
    reuseToCome: 'Minimum de réemploi {besoins}',
    recycledToCome: 'Minimum de recyclé {besoins}',
  },
  states: {
    reached: 'Atteint',
    short: 'Non atteint',
    exempt: 'Sans objet',
    rateMissing: 'Taux à saisir',
    beforeRates: 'Avant {palier}',
    noLine: 'Aucune ligne',
    noSpend: 'Aucune dépense',
    unknown: 'Non calculable',
  },
  total: 'Toutes catégories',
  amountNote:
    'Le montant des besoins couvre toute leur durée ; les taux, eux, portent sur les dépenses d’une année civile.',
  years: {
    title: 'Taux par année',
    reuse: 'Réemploi {annee}',
    recycled: 'Recyclé {annee}',
  },
  charts: {
    reuse: 'Réemploi en {annee} : taux et minimum, par catégorie (n°)',
    recycled: 'Matières recyclées en {annee} : taux et minimum, par catégorie (n°)',
    altText: 'Histogramme : pour chacune des 17 catégories, le taux {nature} de {annee} à côté du minimum du décret.',
    kinds: { reuse: 'de réemploi', recycled: 'de recyclé' },
    rate: 'Taux',
    minimum: 'Minimum',
  },
};
