import type { Severity } from '../../../src/census/finding';

/** Severity of each of the 44 rules, as the catalogue agreed with the service has them. */
export const CATALOGUE_SEVERITIES: Record<string, Severity> = Object.fromEntries(
  (
    [
      ['erreur', 'R01 R02 R03 R04 R05 R08 R09 R10 R13 R15 R16 R17 R23 R29 R30 R31 R36'],
      ['avertissement', 'R06 R07 R11 R12 R14 R18 R19 R20 R22 R24 R25 R27 R28 R38 R39 R41 R43 R44'],
      ['info', 'R21 R26 R32 R33 R34 R35 R37 R40 R42'],
    ] as const
  ).flatMap(([severity, ids]) => ids.split(' ').map((id) => [id, severity])),
);
