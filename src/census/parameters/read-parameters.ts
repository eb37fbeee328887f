import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { SheetGrid } from '../../table/grid';
import { TEMPLATE_VERSION } from '../template-version';
import { fill } from '../fill';
import { readAgec } from './agec';
import { readCampaign } from './campaign';
import { DEFAULT_AGEC, DEFAULT_NOMENCLATURE, DEFAULT_THRESHOLDS, FIRST_CAMPAIGN } from './defaults';
import { readDepartments } from './departments';
import { DEFAULT_LEAD_TIMES, readLeadTimes } from './lead-times';
import { readNomenclature } from './nomenclature';
import type { NomenclatureEntry, Parameters, ParameterSource } from './parameters';
import { readThresholds } from './thresholds';

/** Names of the tables (or sheets) that hold parameters: those whose whole content is worth reading. */
export const PARAMETER_TABLES = ['Campagne', 'Directions', 'Nomenclature', 'Seuils', 'TauxAGEC', 'Delais'] as const;

/** A dated table as read: its lines are used only when none of the headers it needs is missing. */
interface ReadTable<L> {
  sheet: string;
  lines: L[];
  skipped: number[];
  missing: string[];
}

/** The lines of a table that can be used, else `null`; what is wrong with it goes to the notices. */
const usableLines = <L>(
  name: string,
  table: ReadTable<L> | null,
  notices: string[],
  texts: Messages['rules']['notices'],
): L[] | null => {
  if (!table) return null;
  if (table.missing.length > 0) {
    const values = { table: name, feuille: table.sheet, colonnes: table.missing.join(', ') };
    notices.push(fill(texts.parameterUnreadable, values));
    return null;
  }
  if (table.skipped.length > 0) {
    notices.push(fill(texts.parameterRowsSkipped, { table: name, lignes: table.skipped.join(', ') }));
  }
  return table.lines;
};

const nomenclatureOf = (
  grids: readonly SheetGrid[],
  notices: string[],
  texts: Messages['rules']['notices'],
): NomenclatureEntry[] | null => {
  const nomenclature = readNomenclature(grids);
  if (!nomenclature) return null;
  const { sheet, duplicates } = nomenclature;
  const missing = nomenclature.hasCode && nomenclature.entries.length > 0 ? [] : ['« Code »'];
  const table = { sheet, lines: nomenclature.entries, skipped: [], missing };
  const entries = usableLines('Nomenclature', table, notices, texts);
  if (entries && duplicates.length > 0) {
    notices.push(fill(texts.duplicateCodes, { table: 'Nomenclature', codes: duplicates.join(', ') }));
  }
  return entries;
};

const source = (found: unknown): ParameterSource => (found ? 'workbook' : 'default');

/**
 * Reads the parameter tables of a workbook (`Campagne`, `Directions`, `Nomenclature`, `Seuils`, `TauxAGEC`, `Delais`); the
 * dated defaults shipped with the add-in stand in for those that are missing or unusable, which `notices` says.
 */
export const readParameters = (grids: readonly SheetGrid[], texts: Messages['rules'] = fr.rules): Parameters => {
  const notices: string[] = [];
  const campaign = readCampaign(grids);
  const departments = readDepartments(grids);
  const version = campaign?.templateVersion ?? null;
  if (version !== null && version > TEMPLATE_VERSION)
    notices.push(fill(texts.notices.newerTemplate, { version, connue: TEMPLATE_VERSION }));
  const agec = readAgec(grids);
  const codes = nomenclatureOf(grids, notices, texts.notices);
  const thresholds = readThresholds(grids);
  const dated = usableLines(
    'Seuils',
    thresholds && { ...thresholds, lines: thresholds.thresholds },
    notices,
    texts.notices,
  );
  const days = readLeadTimes(grids);
  const leadTimes = usableLines('Delais', days && { ...days, lines: days.leadTimes }, notices, texts.notices);
  return {
    campaignYear: campaign?.campaignYear ?? null,
    needsYear: campaign?.needsYear ?? null,
    firstCampaign: campaign?.firstCampaign ?? FIRST_CAMPAIGN,
    templateVersion: version,
    monthlyCapacity: campaign?.monthlyCapacity ?? null,
    contractsFrom: campaign?.contractsFrom ?? null,
    departments,
    nomenclature: codes ?? DEFAULT_NOMENCLATURE,
    thresholds: dated ?? DEFAULT_THRESHOLDS,
    agec: agec ?? DEFAULT_AGEC,
    leadTimes: leadTimes ?? DEFAULT_LEAD_TIMES,
    sources: {
      campaign: source(campaign),
      departments: source(departments),
      nomenclature: source(codes),
      thresholds: source(dated),
      agec: source(agec),
      leadTimes: source(leadTimes),
    },
    notices,
  };
};
