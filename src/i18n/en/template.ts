import type { template as fr } from '../fr/template';

export const template: typeof fr = {
  sheets: {
    guide: 'Read me',
    census: 'Recensement',
    nomenclature: 'Nomenclature',
    departments: 'Directions',
    campaign: 'Campagne',
    thresholds: 'Seuils',
    agec: 'Taux AGEC',
    leadTimes: 'Délais',
    lists: 'Lists',
  },
  title: 'Census of procurement needs {annee}',
  subtitle: 'Campaign {campagne} – {direction}',
  everyDepartment: 'all departments',
  legend:
    'Amounts in euros excluding tax, dates as dd/mm/yyyy. Dark headers: always to be filled in; light ones: where it fits; grey ones fill in by themselves.',
  legendAsGiven:
    'Amounts in euros excluding tax. Each row is as its file gives it; the last four columns say which. Grey headers: follow from code and durations (complete).',
  groups: {
    need: 'The need',
    contract: 'Contract in force',
    tender: 'Tender',
    amounts: 'Amounts',
    budget: 'Budget',
    calendar: 'Calendar',
    responsible: 'Responsible purchasing',
    follow: 'Follow-up',
    own: 'Other columns',
    origin: 'Origin',
  },
  invalid: {
    title: 'Unexpected value',
    list: 'This value is not in the list. Keep it all the same?',
    amount: 'An amount in euros is expected, in figures and without words. Keep this entry all the same?',
    date: 'A date as dd/mm/yyyy is expected. Keep this entry all the same?',
    count: 'A whole number is expected. Keep this entry all the same?',
    share: 'A percentage from 0 to 100 is expected, without the sign %. Keep this entry all the same?',
  },
  guide: {
    title: 'Census of procurement needs {annee}',
    subtitle: 'Campaign {campagne} – {direction} – how to use it',
    lines: [
      [
        'What this workbook is for',
        'To state the procurement needs of {annee}, along with the budget. Its columns are those that the add-in reads.',
      ],
      [
        'One row per need',
        'A need is a future tender, or a contract to be extended. Fill the rows of the sheet Recensement one after the other; do not merge cells and do not insert subtotals. Rows left blank do not count.',
      ],
      [
        'Rows already filled in',
        'They come from contracts in force that end, or of which a period ends: complete them, or set their status to “Abandonné” with the reason as a remark.',
      ],
      [
        'Nature of the need',
        'Nouveau besoin: no contract in force. À renouveler: the contract ends, a tender is to be launched. À reconduire: the contract has another period, no tender is to be launched.',
      ],
      [
        'Amounts',
        'In euros excluding tax, in figures, without words. The total amount holds the whole duration, extensions, options and all lots.',
      ],
      [
        'Dates',
        'As dd/mm/yyyy. When the day of the launch is not known, a month or a quarter will do: “mars {annee}”, “T2 {annee}”.',
      ],
      [
        'Nomenclature code',
        'Choose it on the sheet Nomenclature: two digits, a point, two digits. Label, AGEC, insertion, index and EGalim fill in by themselves.',
      ],
      [
        'Personal data',
        'The column Référent is for internal use: the name of the unit is often enough. It is never published; write no names in other columns.',
      ],
    ],
  },
  nomenclature: {
    title: 'Nomenclature of purchases',
    note: 'Choose the code here, then copy it as it is.',
    headers: {
      code: 'Code',
      label: 'Libellé',
      family: 'Famille',
      type: 'Type d’achat',
      cpv: 'CPV',
      agec: 'Catégorie AGEC',
      insertion: 'Insertion',
      index: 'Indice',
      egalim: 'EGalim',
    },
  },
  departments: {
    title: 'Departments',
    note: 'The census column “Direction prescriptrice” takes its values from here.',
    headers: { code: 'Sigle', name: 'Direction' },
  },
  campaign: {
    title: 'Campaign',
    note: 'The campaign of a year states the needs of the year after.',
    headers: { name: 'Paramètre', value: 'Valeur' },
    lines: {
      campaignYear: 'Année de campagne',
      needsYear: 'Année des besoins',
      firstCampaign: 'Première campagne',
      version: 'Version du modèle',
    },
  },
  thresholds: {
    title: 'Thresholds of public procurement',
    note: 'Amounts excluding tax, compared on the launch day of each tender. An inactive line serves no check: to be confirmed before it is activated.',
    headers: {
      id: 'Identifiant',
      subject: 'Objet',
      contractType: 'Type de marché',
      buyer: 'Acheteur',
      operator: 'Opérateur',
      amount: 'Montant HT',
      start: 'Début',
      end: 'Fin',
      legalText: 'Texte',
      confidence: 'Confiance',
      active: 'Actif',
    },
  },
  agec: {
    title: 'Minimum rates of reuse and recycling (AGEC law, article 58)',
    note: 'Percent of the yearly spend excluding tax. Blank: rate to be entered from the annex of decree 2024-134. SO: no target.',
    headers: {
      number: 'N°',
      label: 'Catégorie',
      reuse: 'Réemploi {annee}',
      recycled: 'Recyclé {annee}',
      confidence: 'Confiance',
    },
    none: 'SO',
  },
  leadTimes: {
    title: 'Lead times',
    note: 'Calendar days. Planning assumptions, to be adapted by the service; legal minima are to be entered.',
    headers: {
      procedure: 'Procédure',
      floor: 'À partir de (HT)',
      launchToAward: 'Délai minimal (jours)',
      planned: 'Délai prévu (jours)',
      sourcing: 'Sourcing (jours)',
      notice: 'Préavis (jours)',
      legalMinimum: 'Minimum légal (jours)',
    },
  },
  lists: { several: '{premier} ; {second}' },
  carried: { note: 'Taken from workbook “{classeur}”.' },
  notices: {
    renewals: 'Contracts taken as needs: {nombre}.',
    noContracts: 'Workbook “{classeur}” has no register MarchesNotifies: no renewal is taken.',
    unplaced: 'Contracts without a known department, in no workbook: {numeros}.',
    unplacedHere: 'Contracts whose department is not in the list, taken as they are: {numeros}.',
    undated: 'Contracts without a readable end, left aside: {numeros}.',
    carried: 'Tables taken from “{classeur}”: {tables}.',
    noDepartments: 'Without a list of departments, column “Direction prescriptrice” accepts any value.',
  },
  errors: {
    DEPARTMENTS_MISSING: (workbook) =>
      `“${workbook}” has no table “Directions”: the list of departments is missing. Add it, or let OUTPUT end in .xlsx for a single workbook.`,
    DEPARTMENT_UNKNOWN: (department) =>
      `Department “${department}” is not in the table “Directions” of the workbook. Correct its name or add it to the table.`,
    SHEETS_TAKEN: (sheet) =>
      `The workbook already has a sheet “${sheet}”: a template is prepared in an empty workbook. Nothing was written.`,
    NOTHING_CONSOLIDATED: (count) =>
      `No file could be taken (${count} in all): the common census is not written. Correct the files, then start again.`,
  },
};
