import type { publication as fr } from '../fr/publication';

export const publication: typeof fr = {
  title: 'Census of procurement needs {annee}',
  description:
    'Needs stated in campaign {campagne} for {annee}, indicators, and files in the formats of the State. CSV files in UTF-8 (RFC 4180): comma, decimal point, ISO 8601 dates, amounts in euros excluding tax. A text that begins, at its start or after a semicolon, a tab or a line break, with =, +, - or @ (after spaces, quotes or apostrophes or not) bears one more apostrophe there, so that no spreadsheet takes it for a formula: take it away to have the text back. Names of contacts, internal remarks, e-mail addresses and telephone numbers are not published.',
  withheld: '[withheld]',
  needs: {
    title: 'Needs',
    description: 'One row per need of the year. A cell that could not be read is empty.',
  },
  row: { title: 'Row', description: 'Number of the row on the census sheet; identifies the need in this file.' },
  retained: {
    title: 'Retained',
    description: 'False for a need postponed or dropped, which counts in no indicator.',
  },
  precision: {
    title: '{colonne}: precision',
    description: 'How precisely the date is known; the date published is the first day of the period.',
  },
  precisions: { day: 'day', month: 'month', quarter: 'quarter', semester: 'half-year', year: 'year' },
  severalValues: '{description} Values separated by a vertical bar.',
  approch: {
    title: 'Planned purchases (APProch)',
    description:
      'Tenders marked to be published on APProch, under the field names of the data set “projets-dachats-publics”. Left empty: fields that the census does not give and amount bands whose official label is not known; procedure and considerations are in the words of the census.',
    planned: 'Prévisionnel',
    fields: {
      libelle: 'Subject of the planned purchase.',
      description: 'Description of the project.',
      statut: 'Status of the project.',
      siren_de_l_entite_acheteuse: 'SIREN of the buyer, from the registers of the workbook.',
      categorie_d_achat: 'Travaux, Fournitures or Services; studies are services.',
      code_s_cpv: 'CPV code.',
      montant_estime_du_marche: 'Band of the estimated amount excluding tax, lower bound included.',
      duree_previsionnelle_du_marche: 'Duration in months, extensions included.',
      date_previsionnelle_de_publication: 'Planned day of publication, first day of the period known.',
      date_cible_de_remise_des_offres: 'Not in the census: empty.',
      type_de_procedure: 'Procedure in mind, in the words of the census.',
      departement_s_d_execution_du_marche: 'Not in the census: empty.',
      lien_vers_la_consultation: 'Not in the census: empty.',
      considerations_sociales: 'Social considerations in the words of the census, separated by a vertical bar.',
      considerations_environnementales:
        'Environmental considerations in the words of the census, separated by a vertical bar.',
    },
  },
  agec: {
    title: 'AGEC declaration, article 58',
    description:
      'Yearly spend excluding tax by category of goods, with the columns of the schema datagouv/schema-declaration-biens-reemploi-reutilisation-recycle 0.1.0.',
    fields: {
      annee: 'Year of the spend.',
      siret: 'SIRET of the buyer.',
      raison_sociale: 'Name of the buyer.',
      type_produit_acquis: 'Category of goods, in the words of the schema.',
      montant_total: 'Whole spend excluding tax, in euros.',
      montant_reemploi_et_reutilisation: 'Spend on reused goods, in euros.',
      montant_produits_issus_don: 'Value of donated goods, in euros.',
      montant_produits_recycles: 'Spend on goods with recycled materials, in euros.',
      commentaires: 'Remarks.',
    },
  },
  indicators: {
    title: 'Indicators',
    description:
      'Indicators of the SSPASER for every year that the workbook allows. Percentages from 0 to 100, amounts in euros. A missing value has its reason and is never zero.',
    fields: {
      id: 'Identifier of the indicator.',
      libelle: 'Label.',
      axe: 'Axis of the scheme.',
      perimetre: 'What is counted.',
      annee: 'Year.',
      valeur: 'Value.',
      numerateur: 'Numerator.',
      denominateur: 'Denominator.',
      unite: 'Unit.',
      cible: 'Target.',
      statut: 'Computed, declared by the service, or missing.',
      motif: 'Why the value is missing.',
      source: 'Table of the workbook that gives the value.',
    },
    status: { computed: 'computed', declared: 'declared', missing: 'missing' },
    document: { title: 'Indicators (JSON)', description: 'The same indicators, for programs.' },
  },
  notices: {
    unreadable: 'Cells not read, published empty: {nombre} ({cellules}).',
    redacted: 'E-mail addresses or telephone numbers taken out of texts: {nombre} (rows {lignes}).',
    noApproch: 'No tender is marked to be published on APProch: {fichier} holds its header only.',
    noApprochColumn: 'The census has no column “{colonne}”: {fichier} holds its header only.',
    bands: 'APProch: amounts without a known band, left empty: {nombre} (rows {lignes}).',
    noAgec: 'The workbook has no table “AchatsAGEC”: the AGEC declaration is not written.',
    agecIncomplete: 'AGEC declaration {annee} incomplete: {manques}.',
    agecCategories: 'categories without a row (no spend is declared too): {liste}',
    agecCells: '{colonne} empty or unreadable (rows {lignes})',
  },
};
