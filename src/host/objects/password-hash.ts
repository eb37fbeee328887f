import { ApiError, notImplemented } from '../protocol';

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

/**
 * Refuses a wrong password with `AccessDenied`. Verifiers of Excel 2013 and later (salted SHA-512) cannot be checked
 * here, so a sheet so protected stays protected: `NotImplemented`.
 */
export function checkPassword(
  location: string,
  stored: { legacy: string | undefined; modern: string | undefined },
  given: string,
): void {
  if (stored.modern) {
    if (given === '') throw new ApiError('AccessDenied', 'A password is needed.', location);
    throw notImplemented(location, 'passwords stored as SHA hashes.');
  }
  if (stored.legacy && (given === '' || stored.legacy.toUpperCase() !== legacyHash(given)))
    throw new ApiError('AccessDenied', 'The password is wrong.', location);
}
