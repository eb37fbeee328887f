import type { Waiver } from '../finding';

/** A waiver as kept in the workbook: what it is about, for people and for the machine, and who accepted it why and when. */
export interface WaiverRecord extends Waiver {
  rule: string;
  /** The row as the service recognises it: « ligne 12 · Mobilier scolaire · Procédure ». Never read back. */
  label: string;
  /** What `Fingerprints` says of the finding. */
  fingerprint: string;
}
