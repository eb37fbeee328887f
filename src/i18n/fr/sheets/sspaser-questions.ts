/** Questions of the sheets SSPASER, in our own words, and the clauses that their answers call for. */
export const sspaserQuestions = {
  /** Header of the column (letters and spaces only), then the question as the cell asks it. */
  questions: {
    relevance: {
      header: 'Besoin réinterrogé',
      question:
        'Le besoin a-t-il été réinterrogé : y renoncer, réduire les quantités, louer ou réemployer plutôt qu’acheter ?',
    },
    pooling: {
      header: 'Besoin partagé',
      question: 'D’autres directions ou d’autres acheteurs ont-ils le même besoin au même moment ?',
    },
    sourcing: {
      header: 'Fournisseurs connus',
      question:
        'Le marché fournisseur est-il connu : TPE et PME du territoire, économie sociale et solidaire, offres innovantes ?',
    },
    access: {
      header: 'Accès des TPE et PME',
      question: 'Les lots et le dossier sont-ils à la portée des TPE et PME : taille, territoire, pièces demandées ?',
    },
    wholeCost: {
      header: 'Coût global connu',
      question: 'Le coût est-il connu sur toute la vie de l’achat : acquisition, usage, entretien, fin de vie ?',
    },
    carbon: {
      header: 'Énergie et carbone',
      question:
        'L’exécution peut-elle consommer moins d’énergie ou émettre moins : matériels, déplacements, livraisons ?',
    },
    building: {
      header: 'Qualité du bâtiment',
      question: 'L’opération peut-elle suivre une démarche de qualité environnementale, sobre en énergie ?',
    },
    materials: {
      header: 'Matériaux sobres',
      question: 'Des matériaux biosourcés, recyclés ou issus du réemploi conviennent-ils ?',
    },
    reuse: {
      header: 'Réemploi ou recyclé',
      question: 'Une part peut-elle venir du réemploi, ou contenir des matières recyclées ?',
    },
    lifetime: {
      header: 'Durable et réparable',
      question: 'Peut-on exiger un produit durable, réparable et suivi en pièces détachées ?',
    },
    ecolabel: {
      header: 'Écolabel possible',
      question: 'Un écolabel existe-t-il pour ce produit ou ce service ?',
    },
    plastic: {
      header: 'Plastique et emballages',
      question: 'L’achat apporte-t-il des emballages ou du plastique à usage unique ?',
    },
    food: {
      header: 'Alimentation durable',
      question: 'Le dossier prévoit-il des produits durables et de qualité, dont du bio, et une offre végétarienne ?',
    },
    digital: {
      header: 'Accessibilité numérique',
      question: 'Le dossier demande-t-il l’accessibilité numérique (RGAA) et la sobriété du service ?',
    },
    insertion: {
      header: 'Heures d’insertion',
      question: 'Le marché peut-il porter des heures d’insertion ?',
    },
    training: {
      header: 'Qualité de l’insertion',
      question:
        'Le volume permet-il de juger la qualité de l’insertion : formation, tutorat, contrats durables, accès des femmes ?',
    },
    reserved: {
      header: 'Marché réservé',
      question: 'Le marché, ou un lot, peut-il être réservé aux structures du handicap ou de l’insertion ?',
    },
    fairWork: {
      header: 'Égalité et travail',
      question:
        'Le dossier contient-il les clauses d’égalité entre les femmes et les hommes, de non-discrimination et de conditions de travail ?',
    },
    followUp: {
      header: 'Suivi prévu',
      question: 'Le suivi des engagements est-il prévu : chiffres attendus, dates, personne chargée ?',
    },
    sharing: {
      header: 'Résultats partagés',
      question: 'Les résultats seront-ils partagés : données publiées, retour d’expérience aux autres directions ?',
    },
  },
  clauses: {
    relevance: 'Réinterroger le besoin avant d’écrire le dossier : quantités, fréquence, location, existant',
    pooling: 'Étudier un marché commun ou un groupement de commandes, avec une offre durable et solidaire',
    sourcing:
      'Mener un sourcing : TPE et PME, annuaires de l’économie sociale et solidaire et de l’insertion, offres innovantes',
    access:
      'Revoir l’allotissement (lots techniques ou géographiques) et alléger le dossier ; admettre les groupements d’entreprises',
    wholeCost: 'Juger les offres sur le coût global (cycle de vie) plutôt que sur le seul prix d’achat',
    carbon:
      'Fixer des engagements mesurés : consommation des matériels, véhicules peu émetteurs, livraisons groupées, bilan annuel',
    building: 'Inscrire la démarche de qualité environnementale et ses cibles : énergie, maintenance, chantier',
    materials:
      'Demander des matériaux biosourcés, recyclés ou issus du réemploi (par exemple un niveau du label Bâtiment biosourcé)',
    reused: 'Fixer une part de produits issus du réemploi ou de la réutilisation{agec}',
    recycled: 'Fixer une part de produits contenant des matières recyclées{agec}',
    lifetime: 'Demander pièces détachées, réparabilité et durée de garantie{indice}',
    ecolabel: 'Demander un écolabel, ou un label équivalent, dans les spécifications',
    plastic: 'Limiter ou interdire emballages et suremballages en plastique, et prévoir leur reprise',
    food: 'Viser 50 % de produits durables et de qualité, dont 20 % de bio (EGalim), et une offre végétarienne',
    digital: 'Insérer la clause d’accessibilité numérique (RGAA en vigueur) et demander un service sobre',
    insertion: 'Clause sociale d’insertion{heures}',
    training: 'Critère sur la qualité de l’insertion : formation, tutorat, contrats durables, part de femmes',
    reserved:
      'Réserver le marché aux structures du handicap ou de l’insertion (CCP L2113-12 à L2113-14), après sourcing',
    reservedLot:
      'Réserver un lot aux structures du handicap ou de l’insertion (CCP L2113-12 à L2113-14), après sourcing',
    fairWork:
      'Insérer les clauses d’égalité, de non-discrimination et de conditions de travail ; envisager un sous-critère sur la responsabilité sociale',
    followUp: 'Prévoir un bilan annuel du titulaire, avec les chiffres des indicateurs du schéma, et qui le lit',
    sharing: 'Prévoir la publication des données du marché et un retour d’expérience',
  },
};
