/** Excel on the web refuses requests and responses over 5 MB; ours stay well below, since what is around the values weighs too. */
export const BYTES_PER_SYNC = 2_500_000;

const encoder = new TextEncoder();

/** What a value weighs as JSON in UTF-8 bytes. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
