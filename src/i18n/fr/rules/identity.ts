/** Sentences of the rules on identification of the need. */
export const identity = {
  R01: {
    title: 'Colonne manquante',
    source: 'Modèle de recensement',
    advice:
      'Choisissez « Désigner les colonnes » et indiquez l’en-tête qui tient lieu de cette colonne, ou ajoutez la colonne à la ligne d’en-tête.',
    message:
      'Je ne trouve pas la colonne « {colonne} ». Ajoutez-la, ou désignez l’en-tête qui en tient lieu (page Réglages du volet).',
    nearest:
      'Je ne trouve pas la colonne « {colonne} ». Est-ce « {entete} » ? Ajoutez-la, ou désignez l’en-tête qui en tient lieu (page Réglages du volet).',
    rename: 'Renommer « {entete} » en « {colonne} »',
  },
  R02: {
    title: 'Direction prescriptrice',
    source: 'Organisation',
    advice:
      'Choisissez la direction dans la liste ; si elle y manque, demandez au service achats de l’ajouter à la table Directions.',
    message: 'Indiquez la direction : choisissez une valeur de la liste.',
    unknown: 'La direction « {valeur} » n’est pas dans la liste. Choisissez une valeur de la liste.',
    proposal: 'La direction « {valeur} » n’est pas dans la liste. Voulez-vous dire « {proposition} » ?',
  },
  R03: {
    title: 'Nature du besoin',
    source: 'Bilan SSPASER, action 1',
    advice: 'Choisissez l’une des trois valeurs de la liste : elle décide si la ligne est une consultation à lancer.',
    message: 'Indiquez la nature : nouveau besoin, à renouveler ou à reconduire.',
    unknown:
      'La nature « {valeur} » n’est pas reconnue. Indiquez la nature : nouveau besoin, à renouveler ou à reconduire.',
    variant: 'La nature « {valeur} » se lit « {proposition} ». Choisissez cette valeur dans la liste.',
  },
  R04: {
    title: 'Intitulé du besoin',
    source: 'Organisation',
    advice: 'Écrivez en quelques mots ce qui est acheté, pour qui ne connaît pas le dossier.',
    message: 'Donnez un intitulé au besoin (5 caractères au moins).',
  },
  R05: {
    title: 'Code de nomenclature',
    source: 'Nomenclature régionale des achats',
    advice:
      'Prenez le code dans la nomenclature et gardez la cellule au format Texte, car Excel abîme les codes comme 10.10.',
    message: 'Le code « {code} » n’existe pas dans la nomenclature. Voulez-vous dire « {proposition} » ?',
    asNumber: 'Le code « {proposition} » est enregistré comme un nombre : Excel peut l’abîmer. Gardez-le en texte.',
    withoutProposal: 'Le code « {code} » n’existe pas dans la nomenclature. Choisissez un code de la liste.',
    empty: 'Indiquez le code de nomenclature du besoin : choisissez un code de la liste.',
    suggested: 'Indiquez le code de nomenclature du besoin. D’après l’intitulé : « {proposition} – {libelle} » ?',
    choice: '{proposition} – {libelle} ({score} %)',
  },
  R06: {
    title: 'Libellé et code de nomenclature',
    source: 'Nomenclature régionale des achats',
    advice: 'Vérifiez lequel des deux est juste, puis corrigez l’autre ; le libellé peut être réécrit depuis le code.',
    message: 'Le libellé ne correspond pas au code {code} (« {libelle} »). Gardez l’un ou l’autre.',
    otherCode:
      'Le libellé ne correspond pas au code {code} (« {libelle} ») : c’est celui du code {autre}. Gardez l’un ou l’autre.',
    rewrite: 'Libellé « {libelle} »',
    recode: 'Code {code} (« {libelle} »)',
  },
  R07: {
    title: 'Type d’achat et famille',
    source: 'CCP, art. L1111-2 à L1111-5',
    advice: 'Prenez le type de la famille, ou changez de code : les seuils dépendent du type d’achat.',
    message: 'Type « {type} » inattendu pour la famille {code} ({type_famille}). Vérifiez.',
  },
};
