import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

/** A picture of the guide: its file name, the size of the window, and how the window comes to show it. */
export interface Scene {
  name: string;
  window: { width: number; height: number };
  /** Brings the workbench there from the scene before, and returns what is pictured: a part of the window or all of it. */
  show(workbench: WorkbenchPage): Promise<Locator>;
}

const PANE = { width: 1440, height: 980 };
const SHEET = { width: 1160, height: 900 };
/** The report is as wide as a sheet of paper; what is beside it is not printed. */
const REPORT = { width: 872, height: 1000 };

/** « Dir. des lycées » in the sample, which the rule on departments proposes to mend. */
const WRONG_DEPARTMENT = 'C29';

const wholeWindow = ({ page }: WorkbenchPage): Locator => page.locator('.w-app');
const sheetOnly = ({ page }: WorkbenchPage): Locator => page.locator('.w-main');
const paneOnly = ({ page }: WorkbenchPage): Locator => page.locator('.w-pane-frame');

async function checked(workbench: WorkbenchPage): Promise<Locator> {
  await workbench.button('Vérifier').click();
  await workbench.findings.first().waitFor();
  await workbench.idle();
  await workbench.openPage(/^Accueil/);
  return paneOnly(workbench);
}

async function finding(workbench: WorkbenchPage): Promise<Locator> {
  await workbench.openPage(/^Contrôles/);
  await workbench.findings
    .filter({ has: workbench.pane.getByText(WRONG_DEPARTMENT, { exact: true }) })
    .locator('[data-line]')
    .click();
  await workbench.pane.getByRole('group', { name: 'Que faire de cette anomalie' }).waitFor();
  await workbench.selected(WRONG_DEPARTMENT);
  return wholeWindow(workbench);
}

/** A new need, filled in up to the procedure that its amount asks for. */
async function entry(workbench: WorkbenchPage): Promise<Locator> {
  const { pane, page } = workbench;
  const field = (column: string) => pane.locator(`#entry-${column}`);
  await workbench.openPage(/^Saisie/);
  await workbench.button('Nouveau besoin').click();
  await pane.locator('#entry-intitule:focus').waitFor();
  await field('intitule').fill('Nettoyage des vitres des lycées');
  await page.keyboard.press('Tab');
  await page.keyboard.type('vitres');
  await pane.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await field('nature_besoin').selectOption({ label: 'Nouveau besoin' });
  await field('montant_annuel_ht').fill('60 k€');
  await field('duree_initiale').fill('1 an + 3 recond.');
  await page.keyboard.press('Tab');
  await field('montant_total_ht').fill('240 k€');
  await field('date_lancement').fill('T2 2024');
  await page.keyboard.press('Tab');
  await pane.getByText('Le seuil de 221 000 € est atteint', { exact: false }).waitFor();
  await pane
    .getByRole('heading', { name: 'Quand', exact: true })
    .evaluate((heading) => (heading.closest('section') ?? heading).scrollIntoView());
  return paneOnly(workbench);
}

async function campaign(workbench: WorkbenchPage): Promise<Locator> {
  await workbench.button('Abandonner').first().click();
  await workbench.openPage(/^Campagne/);
  await workbench.pane.getByRole('heading', { name: 'Avancement' }).waitFor();
  return paneOnly(workbench);
}

async function indicators(workbench: WorkbenchPage): Promise<Locator> {
  await workbench.compute();
  await workbench.openPage(/^Indicateurs/);
  await workbench.pane.getByRole('searchbox', { name: 'Rechercher dans les indicateurs' }).fill('A27-1');
  const card = workbench.pane.getByRole('article', { name: 'Heures d’insertion réalisées' });
  await card.getByRole('button', { name: /^Définition et valeurs/ }).click();
  return paneOnly(workbench);
}

const sheet =
  (name: string, address = 'A1') =>
  async (workbench: WorkbenchPage): Promise<Locator> => {
    await workbench.closePane();
    await workbench.showSheet(name, address);
    return sheetOnly(workbench);
  };

/** In the order in which they are taken: each goes on from the one before. */
export const SCENES: Scene[] = [
  { name: 'accueil', window: PANE, show: checked },
  { name: 'classeur', window: { width: 1440, height: 860 }, show: finding },
  { name: 'controles', window: PANE, show: async (workbench) => paneOnly(workbench) },
  { name: 'saisie', window: PANE, show: entry },
  { name: 'campagne', window: PANE, show: campaign },
  { name: 'indicateurs', window: PANE, show: indicators },
  { name: 'feuille-indicateurs', window: SHEET, show: sheet('Indicateurs') },
  { name: 'feuille-bilan', window: REPORT, show: sheet('Bilan SPASER') },
  { name: 'feuille-syntheses', window: SHEET, show: sheet('Synthèses') },
];
