/** FNV-1a, 64 bits: offset basis cbf29ce484222325, prime 100000001b3, here in limbs of 16 bits, the lowest first. */
const BASIS = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;
const PRIME_LOW = 0x1b3;
/** The prime's other bit, 2^40, is 2^8 in the third limb. */
const PRIME_SHIFT = 8;

const encoder = new TextEncoder();

const hex = (limb: number): string => limb.toString(16).padStart(4, '0');

/**
 * The FNV-1a hash of a text's UTF-8 bytes, as 16 hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). Not
 * secret: it tells whether something changed, nobody gains by forging it.
 */
export const fnv1a = (text: string): string => {
  let [a, b, c, d] = BASIS as readonly number[] as [number, number, number, number];
  for (const byte of encoder.encode(text)) {
    a ^= byte;
    const low = a * PRIME_LOW;
    const second = b * PRIME_LOW + (low >>> 16);
    const third = c * PRIME_LOW + (a << PRIME_SHIFT) + (second >>> 16);
    const fourth = d * PRIME_LOW + (b << PRIME_SHIFT) + (third >>> 16);
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  }
  return hex(d) + hex(c) + hex(b) + hex(a);
};
