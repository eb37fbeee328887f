const decoder = new TextDecoder();

/**
 * A decimal number. Up to 15 digits and 22 decimals are exact products of integers and powers of ten, hence correctly rounded without
 * making a string; the rest goes through `Number`.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === 0x2e && decimals < 0) decimals = 0;
    else break;
  }
  if (at < end || digits === 0 || digits > 15) return slowNumber(bytes, start, end);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] as number) : mantissa;
  return negative ? -value : value;
}

const POWERS = Array.from({ length: 23 }, (_unused, n) => Number('1e' + n));

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = decoder.decode(bytes.subarray(start, end)).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : NaN;
}
