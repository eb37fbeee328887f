import { censusCells, type CensusCells, type LeftForLater } from './census-cells';
import { addCensusSheet, HEADER_ROW, letterOf } from './census-sheet';
import { contractsOf } from './contract-register';
import { DEPARTMENTS } from './departments';
import { ENDING_2024 } from './ending-contracts';
import { fixZip } from './fixed-zip';
import { remindersOf } from './natural-findings';
import {
  agecSheet,
  campaignSheet,
  departmentsSheet,
  leadTimesSheet,
  nomenclatureSheet,
  thresholdsSheet,
} from './parameter-sheets';
import { planNeeds, type PlannedNeed } from './planned-need';
import { declaredValuesSheet, targetsSheet, wrongPercentageCell } from './published-figures';
import { addReadmeSheet } from './readme-sheet';
import { registers2023 } from './registers/registers-2023';
import type { ExpectedFinding, Sample } from './sample';
import { addTableSheet } from './table-sheet';
import { addListsSheet, newWorkbook } from './workbook-properties';

const CAMPAIGN = 2023;
const NEEDS_YEAR = CAMPAIGN + 1;

/** Percent of the rows on which departments leave a cell for later; « section » stands for the whole budget line. */
const LEFT_FOR_LATER: LeftForLater = {
  date_preavis: 6,
  cat_agec: 10,
  indice: 40,
  heures_insertion: 25,
  sourcing: 25,
  egalim: 25,
  section: 2,
};

/** Window as Excel opens it, in twips. */
const WINDOW = { x: 0, y: 0, width: 28_800, height: 15_600, visibility: 'visible' as const };

const INSTRUCTIONS: [string, string][] = [
  [
    'À quoi sert ce classeur',
    "Recenser les besoins d'achats de 2024 de toutes les directions, en lien avec la préparation budgétaire.",
  ],
  [
    'Une ligne par besoin',
    'Un besoin correspond à une future consultation, ou à un marché à reconduire. Ne fusionnez pas de cellules, ne laissez pas de ligne vide.',
  ],
  [
    'Nature du besoin',
    "Nouveau besoin : aucun marché en cours. À renouveler : le marché arrive à son terme, une consultation est à lancer. À reconduire : le marché en cours prévoit encore une période, aucune consultation n'est à lancer.",
  ],
  [
    'Marché en cours',
    'Pour un renouvellement ou une reconduction, indiquez le numéro et la date de fin du marché actuel : ils figurent dans la feuille « Marchés notifiés ».',
  ],
  [
    'Montants',
    'En euros HT, en chiffres, sans texte. Montant total = montant annuel × durée totale / 12, reconductions comprises. Pour une reconduction : le montant de la période reconduite.',
  ],
  [
    'Dates',
    'Au format jj/mm/aaaa. Pour une reconduction, « Lancement » est le jour où la décision est préparée, « Notification » celui où le titulaire en est informé.',
  ],
  [
    'Code nomenclature',
    'Choisissez-le dans la liste ; le libellé se remplit tout seul (colonnes grisées : ne rien saisir).',
  ],
  [
    'Achat responsable',
    "La fiche SSPASER est à remplir pour chaque ligne. Cochez les considérations environnementales et sociales envisagées ; indiquez la catégorie AGEC, les heures d'insertion et le sourcing prévus.",
  ],
  [
    'Retour',
    'Avant le 10 novembre 2023 au Service commande publique et stratégie achat, qui vise chaque ligne (colonne « Visa SCP »).',
  ],
  [
    'Registres',
    "Marchés notifiés, clauses d'insertion, restauration, flotte, mandats, opérations, achats AGEC, dépenses, événements : une ligne par fait, plusieurs années possibles. Les indicateurs du bilan s'y calculent ; sous le titre de chaque feuille, ce qu'il faut savoir pour les lire.",
  ],
  [
    'Exemple',
    "Les lignes, titulaires, SIRET, numéros de marchés et montants de ce classeur sont composés pour l'exemple ; seuls les totaux de la campagne 2023 et des années d'avant sont ceux du bilan publié.",
  ],
];

/** The census of the 2023 campaign: 199 needs of 2024, 135 tenders for 156 000 000 € before tax. */
export async function buildCensus2023(): Promise<Sample> {
  const needs = planNeeds(DEPARTMENTS, NEEDS_YEAR);
  const contracts = contractsOf(needs);
  const byNeed = new Map(contracts.map((contract) => [contract.needId, contract]));
  const rows = needs.map((need) => censusCells(need, byNeed.get(need.id), NEEDS_YEAR, LEFT_FOR_LATER));
  const workbook = newWorkbook(`Recensement des besoins en achats ${NEEDS_YEAR}`, '2023-11-10');
  addReadmeSheet(
    workbook,
    `Recensement des besoins en achats ${NEEDS_YEAR}`,
    `Campagne ${CAMPAIGN} – mode d'emploi`,
    INSTRUCTIONS,
  );
  addCensusSheet(workbook, rows, [
    `Région des Pays de la Loire – Recensement des besoins en achats ${NEEDS_YEAR}`,
    `Campagne ${CAMPAIGN} – à retourner au Service commande publique et stratégie achat avant le 10/11/${CAMPAIGN}`,
    'Montants en euros HT, dates au format jj/mm/aaaa. Colonnes grisées : remplies par formule, ne rien saisir.',
  ]);
  const sheets = [
    nomenclatureSheet(),
    departmentsSheet(),
    ...registers2023([...contracts, ...ENDING_2024]),
    campaignSheet(CAMPAIGN, `${CAMPAIGN}-11-10`),
    thresholdsSheet(),
    agecSheet(),
    leadTimesSheet(),
    targetsSheet(),
    declaredValuesSheet(),
  ];
  for (const plan of sheets) addTableSheet(workbook, plan);
  addListsSheet(workbook);
  workbook.views = [{ ...WINDOW, firstSheet: 0, activeTab: 1 }];
  const bytes = fixZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const expected = { sheet: 'Recensement', headerRow: HEADER_ROW, findings: expectedFindings(needs, rows) };
  return { name: 'recensement-2023', bytes, expected };
}

/** The contracts that end without a row, each row's mistake or reminders, and the published percentage that is wrong. */
function expectedFindings(needs: PlannedNeed[], rows: CensusCells[]): ExpectedFinding[] {
  const ending: ExpectedFinding = ['R40', `${letterOf('num_marche_actuel')}${HEADER_ROW}`];
  const ofRows = needs.flatMap((need, index) => {
    const planted = (need.seed.mistakes ?? []).map(({ rule, column }): [string, string] => [rule, column]);
    return [...planted, ...remindersOf(need, rows[index] ?? {})].map(([rule, column]): ExpectedFinding => [
      rule,
      `${letterOf(column)}${HEADER_ROW + 1 + index}`,
    ]);
  });
  return [ending, ...ofRows, ['R43', wrongPercentageCell()]];
}
