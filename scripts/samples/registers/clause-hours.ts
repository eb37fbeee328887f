import { RESERVED_HOURS, TRAINING_HOURS_2023, VESTS, type WorkContract } from './published-clauses';
import { longTail, shareOut } from './share-out';

/** How much people work under each kind of work contract, in proportion. */
const WEIGHTS: Record<WorkContract, number> = {
  CDI: 9,
  CDD: 5,
  Alternance: 8,
  CDDI: 5,
  "Intérim d'insertion": 3,
  Autre: 2,
};

/** How much of the work is training, in proportion. */
const TRAINING: Record<WorkContract, number> = {
  CDI: 1,
  CDD: 1,
  Alternance: 9,
  CDDI: 2,
  "Intérim d'insertion": 0,
  Autre: 0,
};

const SPREAD = 0.38;
/** A year of full-time work. */
const MOST_HOURS = 1_607;

interface Worked {
  person: string;
  number: string | null;
  workContract: WorkContract | null;
  hours: number | null;
  trainingHours: number | null;
  reserved: boolean | null;
}

/** Shares hours among lines by their kind of work contract; nobody works more than a year. */
export function shareHours(lines: readonly Worked[], total: number): void {
  const parts = shareOut(
    total,
    lines.map(({ person, workContract }) => WEIGHTS[workContract!] * longTail(person, `hours ${workContract}`, SPREAD)),
  );
  lines.forEach((line, index) => (line.hours = parts[index]!));
  const most = Math.max(...parts);
  if (most > MOST_HOURS) throw new Error(`${most} hours in a year are more than full time`);
}

/** Hours of one kind of contract in 2023: those of the vests and of reserved contracts are published apart. */
export function shareKindHours(lines: readonly Worked[], total: number): void {
  const vests = lines.filter(({ number }) => number === VESTS.number);
  const reserved = lines.filter((line) => line.reserved);
  for (const line of vests) line.hours = VESTS.offered;
  if (reserved.length > 0) shareHours(reserved, RESERVED_HOURS);
  const known = [...vests, ...reserved].reduce((sum, { hours }) => sum + (hours ?? 0), 0);
  shareHours(
    lines.filter((line) => !vests.includes(line) && !reserved.includes(line)),
    total - known,
  );
}

/** Shares hours of training among the lines that have some. */
export function shareTraining(lines: readonly Worked[], total: number = TRAINING_HOURS_2023): void {
  const trained = lines.filter(({ workContract, reserved }) => TRAINING[workContract!] > 0 && !reserved);
  const parts = shareOut(
    total,
    trained.map((line) => TRAINING[line.workContract!] * line.hours! * longTail(line.person, 'training', SPREAD)),
  );
  trained.forEach((line, index) => {
    if (parts[index]! > line.hours! / 2) throw new Error(`${line.person} is trained more than half of the time`);
    line.trainingHours = parts[index]! || null;
  });
}
