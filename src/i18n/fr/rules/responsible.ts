/** Sentences of the rules on responsible purchasing. */
export const responsible = {
  R29: {
    title: 'Critère environnemental',
    source: 'CCP, art. R2152-7 ; décret 2022-767',
    advice: 'Ajoutez un critère environnemental au choix des offres, ou retenez le coût global comme critère unique.',
    message: 'Lancement à partir du {date} : prévoyez un critère environnemental (ou le coût global).',
  },
  R30: {
    title: 'Clause d’exécution environnementale',
    source: 'CCP, art. L2112-2 ; loi 2021-1104, art. 35',
    advice: 'Ajoutez aux conditions d’exécution une clause qui prend en compte l’environnement.',
    message: 'Lancement à partir du {date} : prévoyez une clause d’exécution environnementale.',
  },
  R31: {
    title: 'Clause sociale au-dessus du seuil européen',
    source: 'CCP, art. L2112-2-1 ; loi 2021-1104, art. 35',
    advice:
      'Ajoutez « Clause sociale » aux considérations sociales, réservez le marché, ou choisissez le motif d’exception qui s’applique et gardez-en la justification.',
    message: 'Au-dessus du seuil européen : prévoyez une clause sociale ou choisissez l’exception qui s’applique.',
    notShortWorks:
      'Au-dessus du seuil européen : l’exception « Travaux de moins de six mois » ne vaut que pour des travaux qui durent moins de six mois. Prévoyez une clause sociale ou choisissez l’exception qui s’applique.',
  },
  R32: {
    title: 'Famille soumise à la loi AGEC',
    source: 'Loi AGEC, art. 58 ; décret 2024-134',
    advice: 'Écrivez la catégorie AGEC, puis la part prévue en réemploi et celle intégrant du recyclé.',
    message: 'Famille AGEC n° {n} ({categorie}) : prévoyez la part de réemploi et de recyclé.',
    withoutLabel: 'Famille AGEC n° {n} : prévoyez la part de réemploi et de recyclé.',
    rates: ' Taux minimaux connus depuis {annee} : {taux}.',
    reuse: 'réemploi {taux} %',
    recycled: 'recyclé {taux} %',
    fix: '{n} ({categorie})',
  },
  R33: {
    title: 'Heures d’insertion',
    source: 'Bilan SSPASER, actions 26 et 27',
    advice:
      'Écrivez les heures d’insertion prévues (10 h par 10 000 € HT), ou « Non » en éligibilité si la clause ne convient pas.',
    message: 'Famille éligible à l’insertion : clause proposée, {h} h (10 h par 10 000 € HT).',
    fix: '{h} h',
  },
  R34: {
    title: 'Indice de réparabilité ou de durabilité',
    source: 'Loi AGEC, art. 16 et 55 ; loi REEN, art. 15',
    advice: 'Demandez l’indice dans le dossier de consultation et tenez-en compte dans le choix des offres.',
    message: 'Produit avec indice de {indice} : demandez-le dans le dossier.',
  },
  R35: {
    title: 'Famille adaptée à un marché réservé',
    source: 'CCP, art. L2113-12 à L2113-14 et R2113-7',
    advice:
      'Prévoyez un sourcing auprès des ESAT, des EA et des SIAE avant le lancement, puis dites si le marché ou un lot est réservé.',
    message: 'Famille adaptée à un marché réservé (ESAT, EA, SIAE) : lancez un sourcing avant le {date}.',
    assumed:
      'Famille adaptée à un marché réservé (ESAT, EA, SIAE) : lancez un sourcing avant le {date} (délai indicatif de {jours} jours, à fixer par le service).',
    withoutDate: 'Famille adaptée à un marché réservé (ESAT, EA, SIAE) : faites un sourcing avant le lancement.',
  },
  R36: {
    title: 'Réservation à l’économie sociale et solidaire',
    source: 'CCP, art. L2113-15 et L2113-16',
    advice:
      'Retirez la réservation EESS, ramenez la durée à 36 mois au plus, ou écartez le titulaire réservé des trois dernières années. La liste des familles permises se fixe dans la table FamillesReservables.',
    message:
      'Réservation EESS : seulement services sociaux, culturels ou de santé, 3 ans au plus, hors titulaire réservé des 3 dernières années. Ici : {raisons}.',
    sector: 'la famille {code} ({libelle}) n’est pas de ces services',
    type: 'ce ne sont pas des services',
    duration: 'la durée est de {duree} mois',
    holder: '{titulaire} tient déjà le marché réservé {num}',
  },
  R37: {
    title: 'Denrées et restauration : EGalim',
    source: 'Loi EGalim ; code rural, art. L230-5-1',
    advice: 'Cochez EGalim et demandez dans le dossier les produits durables, de qualité et biologiques.',
    message: 'Denrées ou traiteur : visez 50 % de produits durables et de qualité, dont 20 % de bio.',
  },
  R38: {
    title: 'Considérations contradictoires',
    source: 'DECP 2.0.3 (valeurs exclusives)',
    advice: 'Gardez la considération prévue et retirez « Pas de considération », ou l’inverse.',
    message: '« {aucune} » et {autres} cochées ensemble : choisissez.',
  },
};
