import type { SheetGrid } from '../table/grid';
import type { ColumnKey } from './columns';
import type { CensusLocation } from './location';
import type { Parameters } from './parameters/parameters';
import type { DatedPeriod } from './parsing/calendar';
import type { CodeReading } from './parsing/code';
import type { Duration } from './parsing/duration';
import type { Reading } from './parsing/reading';
import type { Registers } from './registers/registers';
import type { StoredSheets } from './sspaser/stored-sheets';
import type { Origin, PurchaseType, Status } from './vocabulary';

type Typed = {
  nature_besoin: Origin;
  code_nomenclature: CodeReading;
  type_achat: PurchaseType;
  statut: Status;
};
type AmountKey = 'montant_annuel_ht' | 'montant_total_ht' | 'montant_max_ht' | 'montant_min_ht' | 'conso_n1';
type DateKey =
  | 'date_fin_actuel'
  | 'date_fin_max'
  | 'date_preavis'
  | 'date_besoin'
  | 'date_dossier'
  | 'date_lancement'
  | 'date_notification'
  | 'date_instance';
type DurationKey = 'duree_initiale' | 'duree_reconduction' | 'duree_totale';
type NumberKey =
  'annee' | 'nb_lots' | 'nb_reconductions' | 'cat_agec' | 'part_reemploi' | 'part_recycle' | 'heures_insertion';
type YesNoKey = 'alloti' | 'eligible_insertion' | 'egalim' | 'innovant' | 'rgaa' | 'fiche_sspaser' | 'approch';
type MultiListKey = 'consid_env' | 'detail_env' | 'consid_soc';

/** What each column is read as: amounts in cents, dates as periods, durations in months, lists as their canonical values. */
export type ColumnValues = {
  [K in ColumnKey]: K extends keyof Typed
    ? Typed[K]
    : K extends AmountKey
      ? number
      : K extends DateKey
        ? DatedPeriod
        : K extends DurationKey
          ? Duration
          : K extends NumberKey
            ? number
            : K extends YesNoKey
              ? boolean
              : K extends MultiListKey
                ? string[]
                : string;
};

/** The columns that the census has, each read; an absent column has no entry. */
export type NeedCells = { [K in ColumnKey]?: Reading<ColumnValues[K]> };

/** A row of the census. */
export interface Need {
  /** Excel's row number. */
  row: number;
  cells: NeedCells;
  /** The department in its canonical spelling, `null` when empty or not in the list. */
  department: string | null;
  /** The need is of the year under work. */
  ofYear: boolean;
  /** Counts in indicators and summaries: of the year, neither postponed nor given up. */
  retained: boolean;
  /** Not on screen: hidden by hand or by a filter. It is checked and counted like any other row. */
  hidden: Hiding | null;
}

/** What keeps a row off the screen. */
export type Hiding = 'hidden' | 'filtered';

/** A census as read: typed needs with the coordinates of what was read. */
export interface Census {
  sheet: string;
  location: CensusLocation;
  grid: SheetGrid;
  parameters: Parameters;
  registers: Registers;
  /** Year of the needs (N+1). */
  year: number;
  /** Year of the campaign (N): that of the indicators. */
  campaignYear: number;
  /** Every row that holds a need, whatever its year, in sheet order. */
  needs: Need[];
  /** Sentences worth showing that are no findings. */
  notices: string[];
  /** The sheets SSPASER that the workbook holds; none where it was not looked for, or where there is no such sheet. */
  considerationSheets?: StoredSheets | null;
}
