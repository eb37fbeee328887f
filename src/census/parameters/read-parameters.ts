import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { SheetGrid } from '../../table/grid';
import { fill } from '../fill';
import { readAgec } from './agec';
import { readCampaign } from './campaign';
import { DEFAULT_AGEC, DEFAULT_NOMENCLATURE, DEFAULT_THRESHOLDS, FIRST_CAMPAIGN } from './defaults';
import { readDepartments } from './departments';
import { readNomenclature } from './nomenclature';
import type { Parameters } from './parameters';
import { readThresholds } from './thresholds';

/** Names of the tables (or sheets) that hold parameters: those whose whole content is worth reading. */
export const PARAMETER_TABLES = ['Campagne', 'Directions', 'Nomenclature', 'Seuils', 'TauxAGEC'] as const;

/**
 * Reads the parameter tables of a workbook (`Campagne`, `Directions`, `Nomenclature`, `Seuils`, `TauxAGEC`); the dated
 * defaults shipped with the add-in stand in for those that are missing or unusable, which `notices` says.
 */
export const readParameters = (grids: readonly SheetGrid[], texts: Messages['rules'] = fr.rules): Parameters => {
  const notices: string[] = [];
  const campaign = readCampaign(grids);
  const departments = readDepartments(grids);
  const agec = readAgec(grids);

  const nomenclature = readNomenclature(grids);
  const codes = nomenclature?.hasCode && nomenclature.entries.length > 0 ? nomenclature.entries : null;
  if (nomenclature && !codes) {
    const values = { table: 'Nomenclature', feuille: nomenclature.sheet, colonnes: '« Code »' };
    notices.push(fill(texts.notices.parameterUnreadable, values));
  }
  if (codes && nomenclature && nomenclature.duplicates.length > 0) {
    const values = { table: 'Nomenclature', codes: nomenclature.duplicates.join(', ') };
    notices.push(fill(texts.notices.duplicateCodes, values));
  }

  const thresholds = readThresholds(grids);
  const dated = thresholds && thresholds.missing.length === 0 ? thresholds.thresholds : null;
  if (thresholds && !dated) {
    const values = { table: 'Seuils', feuille: thresholds.sheet, colonnes: thresholds.missing.join(', ') };
    notices.push(fill(texts.notices.parameterUnreadable, values));
  }
  if (dated && thresholds && thresholds.skipped.length > 0) {
    notices.push(fill(texts.notices.parameterRowsSkipped, { table: 'Seuils', lignes: thresholds.skipped.join(', ') }));
  }

  const source = (found: unknown): 'workbook' | 'default' => (found ? 'workbook' : 'default');
  return {
    campaignYear: campaign?.campaignYear ?? null,
    needsYear: campaign?.needsYear ?? null,
    firstCampaign: campaign?.firstCampaign ?? FIRST_CAMPAIGN,
    departments,
    nomenclature: codes ?? DEFAULT_NOMENCLATURE,
    thresholds: dated ?? DEFAULT_THRESHOLDS,
    agec: agec ?? DEFAULT_AGEC,
    sources: {
      campaign: source(campaign),
      departments: source(departments),
      nomenclature: source(codes),
      thresholds: source(dated),
      agec: source(agec),
    },
    notices,
  };
};
