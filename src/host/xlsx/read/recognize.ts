import { FileError } from '../file-error';

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells from the first bytes whether this can be a workbook; raises `FileError` when it cannot. */
export function recognize(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return;
  if (CFB.every((byte, i) => bytes[i] === byte)) refuseCompound(bytes);
  // BIFF 2 to 5, the spreadsheets of before 1997.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 16 && bytes[3] === 0)
    throw new FileError('LEGACY_FORMAT', 'a BIFF stream');
  throw new FileError('NOT_A_WORKBOOK', bytes.length === 0 ? 'the file is empty' : 'not a zip');
}

/** Compound files hold either an encrypted package or the binary formats of before 2007. */
function refuseCompound(bytes: Uint8Array): never {
  if (holdsName(bytes, 'EncryptedPackage')) throw new FileError('ENCRYPTED', 'an encrypted package');
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book'))
    throw new FileError('LEGACY_FORMAT', 'an .xls workbook');
  throw new FileError('NOT_A_WORKBOOK', 'a compound file without a workbook');
}

/** Names of streams stand in UTF-16 at the start of 128-byte directory entries, ended by a zero. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128)
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
