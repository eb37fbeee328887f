/** What is known of a value axis before it is scaled; numbers are values of the axis. */
export interface ScaleRequest {
  /** Smallest and largest value that the chart shows; null without any. */
  data: { min: number; max: number } | null;
  /** Set by hand; null where Excel finds it by itself. */
  min: number | null;
  max: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  /** Base of a logarithmic axis, else null. */
  logBase: number | null;
  /** Whether values share in a whole: such an axis goes from 0 to 1. */
  percent: boolean;
  /** Whether Excel leaves room beyond the data (two-dimensional charts). */
  roomy: boolean;
  /** As many steps as fit along the axis with labels that can be read. */
  maxSteps: number;
}

export interface ValueScale {
  min: number;
  max: number;
  majorUnit: number;
  minorUnit: number;
  logBase: number | null;
}

/** Data as close together as this, compared with their size, do not start at zero. */
const NEAR = 1 / 6;
/** The room beyond the data, as a part of their extent. */
const ROOM = 1 / 20;
/** Minor units in a major one. */
const MINOR = 5;
const MAX_STEPS = 1000;

/**
 * The scale of a value axis as Excel finds it: the limits by the published rule (Microsoft KB 101939 and 214075: the first major unit
 * beyond the data and a twentieth of their extent; from zero where the extent is more than a sixth of the largest value), the major
 * unit, for which no rule was ever published, as the smallest of 1, 2 and 5 times a power of ten with which the labels still fit.
 */
export function valueScale(request: ScaleRequest): ValueScale {
  if (request.logBase !== null) return logarithmic(request, request.logBase);
  const data = shown(request);
  let majorUnit = positive(request.majorUnit) ?? 0;
  if (majorUnit === 0) {
    const span = limits(request, data, 0);
    majorUnit = niceUnit(span.max - span.min, Math.max(request.maxSteps, 1));
    // Rounding the limits up to whole units can make one step too many.
    while (steps(limits(request, data, majorUnit), majorUnit) > Math.max(request.maxSteps, 1))
      majorUnit = niceAbove(majorUnit);
  }
  const { min, max } = limits(request, data, majorUnit);
  // An axis of ever so many steps would never be drawn.
  if ((max - min) / majorUnit > MAX_STEPS && request.majorUnit === null) majorUnit = niceUnit(max - min, MAX_STEPS);
  return { min, max, majorUnit, minorUnit: positive(request.minorUnit) ?? clean(majorUnit / MINOR), logBase: null };
}

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

const steps = ({ min, max }: { min: number; max: number }, unit: number): number => Math.round((max - min) / unit);

/** The data for which the axis is made: one value is seen from zero; without any, or with zeros only, it goes from 0 to 1. */
function shown({ data, min, max }: ScaleRequest): { min: number; max: number } {
  if (data && (data.min !== 0 || data.max !== 0))
    return data.min === data.max ? { min: Math.min(data.min, 0), max: Math.max(data.max, 0) } : data;
  const low = min ?? Math.min(0, (max ?? 1) - 1);
  return { min: low, max: max !== null && max > low ? max : low + 1 };
}

const isEmpty = ({ data }: ScaleRequest): boolean => !data || (data.min === 0 && data.max === 0);

/** The ends of the axis, at whole units where there is one (`unit` 0 stands for any). */
function limits(request: ScaleRequest, data: { min: number; max: number }, unit: number): { min: number; max: number } {
  if (request.percent) {
    const low = request.min ?? (data.min < 0 ? -1 : 0);
    return ordered(low, request.max ?? (data.max > 0 || low >= 0 ? 1 : 0), request);
  }
  const low = request.min ?? data.min;
  const high = request.max ?? data.max;
  const room = request.roomy && !isEmpty(request) ? Math.max(high - low, 0) * ROOM : 0;
  return ordered(
    request.min ?? lowerEnd(data, room, unit),
    request.max ?? clean(-lowerEnd({ min: -data.max, max: -data.min }, room, unit)),
    request,
  );
}

/** The lower end; the upper one is the same of what is turned over. */
function lowerEnd({ min, max }: { min: number; max: number }, room: number, unit: number): number {
  if (min >= 0 && (max - min > max * NEAR || max === min)) return 0;
  // Values below zero end at zero, or near them where they lie close together: the upper end, turned over.
  const target = min >= 0 || room > 0 ? min - room : min;
  return unit === 0 ? target : clean(Math.floor(clean(target / unit)) * unit);
}

/** Limits by hand can lie beyond the data: what is found then is the nearest that leaves an axis. */
function ordered(min: number, max: number, request: ScaleRequest): { min: number; max: number } {
  if (max > min) return { min, max };
  if (request.max !== null && request.min === null) return { min: max - Math.max(Math.abs(max), 1), max };
  return { min, max: min + Math.max(Math.abs(min), 1) };
}

/** The smallest of 1, 2, 5 times a power of ten of which at most `most` make up the span. */
function niceUnit(span: number, most: number): number {
  const raw = span / most;
  if (!(raw > 0) || !Number.isFinite(raw)) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const found = [1, 2, 5, 10].find((factor) => clean(factor * power) >= clean(raw) * (1 - 1e-9)) ?? 10;
  return clean(found * power);
}

const niceAbove = (unit: number): number => niceUnit(unit * 1.5, 1);

/** Without the digits that come from computing in binary. */
const clean = (value: number): number => Number(value.toPrecision(12)) || 0;

/** Whole powers of the base around the data. */
function logarithmic(request: ScaleRequest, base: number): ValueScale {
  const { data, min, max, majorUnit, minorUnit } = request;
  const exponent = (value: number): number => Math.log(value) / Math.log(base);
  const largest = data && data.max > 0 ? data.max : base;
  const smallest = data && data.min > 0 ? data.min : Math.min(1, largest);
  const low = positive(min) ?? clean(base ** Math.floor(clean(exponent(Math.min(smallest, 1)))));
  const high = positive(max) ?? clean(base ** Math.ceil(clean(exponent(largest))));
  const upper = high > low ? high : clean(low * base);
  return { min: low, max: upper, majorUnit: majorUnit ?? base, minorUnit: minorUnit ?? base, logBase: base };
}

/** The values at which an axis has marks, from the lowest. */
export function ticks({ min, max, majorUnit, logBase }: ValueScale): number[] {
  const found: number[] = [];
  if (logBase !== null) {
    for (let value = min; value <= max * (1 + 1e-9) && found.length <= MAX_STEPS; value = clean(value * logBase))
      found.push(value);
    return found;
  }
  const count = Math.min(Math.floor(clean((max - min) / majorUnit) + 1e-9), MAX_STEPS);
  for (let i = 0; i <= count; i++) found.push(clean(min + i * majorUnit));
  return found;
}

/** Where a value stands between the ends of the axis: 0 at the lower, 1 at the upper. */
export function share({ min, max, logBase }: ValueScale, value: number): number {
  if (logBase === null) return (value - min) / (max - min);
  return value <= 0 ? 0 : Math.log(value / min) / Math.log(max / min);
}
