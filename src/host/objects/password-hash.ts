import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { ApiError, invalidArgument, notImplemented } from '../protocol';

/** The 16-bit password verifier of the file format (ECMA-376 part 4, 14.7.1), four hexadecimal digits. */
export function legacyHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(i);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

const ALGORITHMS = { 'SHA-1': sha1, 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 };

/** What Excel 2013 and later write. */
const WRITTEN = { algorithm: 'SHA-512', spins: 100_000, saltBytes: 16 } as const;

/** Excel takes no longer password. */
const LONGEST = 255;

/** Spins of a file beyond these are not run: Excel writes 100 000, and a file must not hold up its reader for minutes. */
const MOST_SPINS = 1_000_000;

const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}

/**
 * The salted verifier of ECMA-376 part 1, 18.3.1.85 (`hashValue`), in base64: the salt and the password in UTF-16 are hashed, then
 * the hash followed by the number of the turn (32 bits, from 0), `spins` times. `salt` is base64.
 */
export function saltedHash(algorithm: keyof typeof ALGORITHMS, password: string, salt: string, spins: number): string {
  const hash = ALGORITHMS[algorithm];
  const blank = hash.create();
  const turned = new Uint8Array(hash.outputLen + 4);
  const digest = turned.subarray(0, hash.outputLen);
  const turn = new DataView(turned.buffer);
  blank.clone().update(bytesOf(salt)).update(utf16(password)).digestInto(digest);
  // One state serves all turns: 100 000 new ones would take twice the time.
  const state = hash.create();
  for (let i = 0; i < spins; i++) {
    turn.setUint32(hash.outputLen, i, true);
    blank._cloneInto(state as never);
    state.update(turned).digestInto(digest);
  }
  return base64Of(digest);
}

/** The four attributes of a verifier: `workbookHashValue` and the like in workbooks, `hashValue` in sheets. */
type Owner = 'sheet' | 'workbook';

const attribute = (owner: Owner, name: string): string =>
  owner === 'sheet' ? name : `workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The attributes that keep a password, as Excel writes them; none for the empty password. Raises `InvalidArgument` past 255 characters. */
export function passwordAttributes(owner: Owner, password: string): Record<string, string> {
  if (password === '') return {};
  if (password.length > LONGEST) throw invalidArgument(`A password has at most ${LONGEST} characters.`);
  const { algorithm, spins, saltBytes } = WRITTEN;
  const salt = base64Of(crypto.getRandomValues(new Uint8Array(saltBytes)));
  return {
    [attribute(owner, 'algorithmName')]: algorithm,
    [attribute(owner, 'hashValue')]: saltedHash(algorithm, password, salt, spins),
    [attribute(owner, 'saltValue')]: salt,
    [attribute(owner, 'spinCount')]: String(spins),
  };
}

/**
 * Refuses a wrong password with `AccessDenied`, against the salted verifier of Excel 2013 and later where there is one, else against
 * that of 16 bits. `NotImplemented` for algorithms other than SHA-1, 256, 384 and 512, and for more than a million turns.
 */
export function checkPassword(
  location: string,
  owner: Owner,
  attributes: Readonly<Record<string, string>>,
  given: string,
): void {
  const hashValue = attributes[attribute(owner, 'hashValue')];
  const legacy = attributes[owner === 'sheet' ? 'password' : 'workbookPassword'];
  if (!hashValue && !legacy) return;
  if (given === '') throw new ApiError('AccessDenied', 'A password is needed.', location);
  const isRight = hashValue
    ? saltedOf(location, owner, attributes, given) === hashValue
    : legacy?.toUpperCase().padStart(4, '0') === legacyHash(given);
  if (!isRight) throw new ApiError('AccessDenied', 'The password is wrong.', location);
}

function saltedOf(
  location: string,
  owner: Owner,
  attributes: Readonly<Record<string, string>>,
  given: string,
): string | null {
  const read = (name: string): string => attributes[attribute(owner, name)] ?? '';
  const name = read('algorithmName')
    .toUpperCase()
    .replace(/^SHA(?=\d)/, 'SHA-');
  const known = Object.keys(ALGORITHMS).find((one) => one === name) as keyof typeof ALGORITHMS | undefined;
  if (!known) throw notImplemented(location, `passwords stored as ${read('algorithmName') || 'unnamed'} hashes.`);
  const spins = Number(read('spinCount') || '0');
  if (!(Number.isInteger(spins) && spins >= 0 && spins <= MOST_SPINS))
    throw notImplemented(location, `passwords hashed ${read('spinCount')} times.`);
  const salt = read('saltValue');
  // A salt that is no base64: no password can be right.
  return BASE64.test(salt) ? saltedHash(known, given, salt, spins) : null;
}
