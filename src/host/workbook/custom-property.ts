/** A value that a document keeps under a name of the users' choice (File › Info › Properties › Custom). */
export interface CustomPropertyValue {
  /** As Office.js names them. `Number` is whole, `Float` is not; a `Date` is ISO text. */
  type: 'Number' | 'Boolean' | 'Date' | 'String' | 'Float';
  value: number | boolean | string;
}

/** The type that Excel gives to a value of a script. */
export function customPropertyValue(value: number | boolean | string): CustomPropertyValue {
  if (typeof value === 'boolean') return { type: 'Boolean', value };
  if (typeof value === 'string') return { type: 'String', value };
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return { type: whole ? 'Number' : 'Float', value };
}
