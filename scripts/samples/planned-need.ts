import type { Department } from './departments';
import { formOf, procedureOf } from './derive-procedure';
import type { NeedSeed } from './need-seed';
import { scheduleOf, type Schedule } from './schedule';

/** A need with everything that follows from its seed. */
export interface PlannedNeed {
  id: string;
  department: Department;
  seed: NeedSeed;
  procedure: string | null;
  form: string | null;
  schedule: Schedule;
}

/** The needs of all departments in the order of the organisation chart, numbered by department. */
export function planNeeds(departments: Department[], year: number): PlannedNeed[] {
  return departments.flatMap((department) =>
    department.needs.map((seed, index) => {
      const procedure = procedureOf(seed, year);
      const id = `${year}-${department.acronym}-${String(index + 1).padStart(2, '0')}`;
      return { id, department, seed, procedure, form: formOf(seed), schedule: scheduleOf(seed, procedure, year) };
    }),
  );
}
