import type { Need } from '../census';
import type { CalendarDate } from '../parsing/calendar';
import type { RequiredProcedure } from '../required-procedure';

/**
 * What needs are added up by, to know which procedure their whole value asks for (CCP R2121-1 to R2121-7): supplies and
 * services by homogeneous family over all departments, or by functional unit where the row names one; works by operation.
 */
export type ValuationKind = 'family' | 'unit' | 'works';

/** Consultations to launch whose values count together. */
export interface ValuationGroup {
  kind: ValuationKind;
  /** The nomenclature code of a family; the operation, as first written, of a unit or of works. */
  name: string;
  /** What is added up, row by row, in sheet order: consultations of our own whose value is known. */
  needs: Need[];
  /** Consultations of our own whose value is not known: not added up, never taken for zero. */
  unvalued: Need[];
  /** Bought through a contract that someone has put to competition already: listed, not added up. */
  covered: Need[];
  /** Sum of the values of `needs` in cents, whole duration and extensions included. */
  cents: number;
  /** Departments of `needs`, in order of appearance. */
  departments: string[];
  /** The earliest launch among `needs`; `null` when none is known. */
  launch: CalendarDate | null;
  /** The lightest procedure that the sum allows on that day; `null` when a threshold of the day is not known. */
  required: RequiredProcedure | null;
  /** The threshold that the sum reaches, in cents; `null` below the first one and when not known. */
  threshold: number | null;
}
