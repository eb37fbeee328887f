/** Texts of the published data: titles and descriptions of files and fields. */
export const publication = {
  title: 'Recensement des besoins en achats {annee}',
  description:
    'Besoins recensés pendant la campagne {campagne} pour {annee}, indicateurs, et fichiers aux formats de l’État. Fichiers CSV en UTF-8 (RFC 4180) : séparateur virgule, point décimal, dates ISO 8601, montants en euros hors taxes. Un texte qui commence, au début ou après un point-virgule, une tabulation ou un saut de ligne, par =, +, - ou @ (précédé ou non d’espaces, de guillemets ou d’apostrophes) porte une apostrophe de plus à cet endroit, pour qu’aucun tableur ne le prenne pour une formule : retirez-la pour retrouver le texte. Noms de contacts, remarques internes, adresses électroniques et numéros de téléphone ne sont pas publiés.',
  withheld: '[retiré]',
  needs: {
    title: 'Besoins recensés',
    description: 'Une ligne par besoin de l’année. Une cellule qui n’a pas pu être lue est vide.',
  },
  row: {
    title: 'Ligne',
    description: 'Numéro de la ligne dans la feuille du recensement ; identifie le besoin dans ce fichier.',
  },
  retained: {
    title: 'Retenu',
    description: 'Faux pour un besoin reporté ou abandonné, qui ne compte dans aucun indicateur.',
  },
  precision: {
    title: '{colonne} : précision',
    description: 'À quoi près la date est connue ; la date publiée est le premier jour de la période.',
  },
  precisions: { day: 'jour', month: 'mois', quarter: 'trimestre', semester: 'semestre', year: 'année' },
  severalValues: '{description} Valeurs séparées par une barre verticale.',
  approch: {
    title: 'Projets d’achats (APProch)',
    description:
      'Consultations à lancer marquées « Publier sur APProch », sous les noms de champs du jeu « projets-dachats-publics ». Sont laissés vides les champs que le recensement ne donne pas et les tranches de montant dont le libellé officiel n’est pas connu ; la procédure et les considérations sont dans les mots du recensement.',
    planned: 'Prévisionnel',
    fields: {
      libelle: 'Objet du projet d’achat.',
      description: 'Description du projet.',
      statut: 'Statut du projet.',
      siren_de_l_entite_acheteuse: 'SIREN de l’acheteur, tiré des registres du classeur.',
      categorie_d_achat: 'Travaux, Fournitures ou Services ; les prestations intellectuelles sont des services.',
      code_s_cpv: 'Code CPV.',
      montant_estime_du_marche: 'Tranche du montant estimé hors taxes, borne basse comprise.',
      duree_previsionnelle_du_marche: 'Durée en mois, reconductions comprises.',
      date_previsionnelle_de_publication: 'Date prévue de publication, premier jour de la période connue.',
      date_cible_de_remise_des_offres: 'Non recensée : vide.',
      type_de_procedure: 'Procédure envisagée, dans les mots du recensement.',
      departement_s_d_execution_du_marche: 'Non recensés : vide.',
      lien_vers_la_consultation: 'Non recensé : vide.',
      considerations_sociales:
        'Considérations sociales, dans les mots du recensement, séparées par une barre verticale.',
      considerations_environnementales:
        'Considérations environnementales, dans les mots du recensement, séparées par une barre verticale.',
    },
  },
  agec: {
    title: 'Déclaration AGEC, article 58',
    description:
      'Dépenses annuelles hors taxes par catégorie de produits, aux colonnes du schéma datagouv/schema-declaration-biens-reemploi-reutilisation-recycle 0.1.0.',
    fields: {
      annee: 'Année de la dépense.',
      siret: 'SIRET de l’acheteur.',
      raison_sociale: 'Raison sociale de l’acheteur.',
      type_produit_acquis: 'Catégorie de produits, dans les mots du schéma.',
      montant_total: 'Dépense totale hors taxes, en euros.',
      montant_reemploi_et_reutilisation: 'Dépense en biens issus du réemploi ou de la réutilisation, en euros.',
      montant_produits_issus_don: 'Valeur des biens issus de dons, en euros.',
      montant_produits_recycles: 'Dépense en biens intégrant des matières recyclées, en euros.',
      commentaires: 'Commentaires.',
    },
  },
  indicators: {
    title: 'Indicateurs',
    description:
      'Indicateurs du SSPASER, toutes les années que le classeur permet de calculer. Pourcentages de 0 à 100, montants en euros. Une valeur manquante a son motif, elle ne vaut jamais zéro.',
    fields: {
      id: 'Identifiant de l’indicateur.',
      libelle: 'Intitulé.',
      axe: 'Axe du schéma.',
      perimetre: 'Ce qui est compté.',
      annee: 'Année.',
      valeur: 'Valeur.',
      numerateur: 'Numérateur.',
      denominateur: 'Dénominateur.',
      unite: 'Unité.',
      cible: 'Cible.',
      statut: 'Calculé, déclaré par le service, ou manquant.',
      motif: 'Pourquoi la valeur manque.',
      source: 'Table du classeur d’où vient la valeur.',
    },
    status: { computed: 'calculé', declared: 'déclaré', missing: 'manquant' },
    document: { title: 'Indicateurs (JSON)', description: 'Les mêmes indicateurs, pour les programmes.' },
  },
  notices: {
    unreadable: 'Cellules non lues, publiées vides : {nombre} ({cellules}).',
    redacted: 'Adresses électroniques ou numéros de téléphone retirés des textes : {nombre} (lignes {lignes}).',
    noApproch: 'Aucune consultation n’est marquée « Publier sur APProch » : {fichier} n’a que son en-tête.',
    noApprochColumn: 'Le recensement n’a pas la colonne « {colonne} » : {fichier} n’a que son en-tête.',
    bands: 'APProch : montants sans tranche connue, laissés vides : {nombre} (lignes {lignes}).',
    noAgec: 'Le classeur n’a pas la table « AchatsAGEC » : la déclaration AGEC n’est pas écrite.',
    agecIncomplete: 'Déclaration AGEC {annee} incomplète : {manques}.',
    agecCategories: 'catégories sans ligne (une dépense nulle se déclare aussi) : {liste}',
    agecCells: '{colonne} vide ou illisible (lignes {lignes})',
  },
};
