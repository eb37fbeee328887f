/** Bytes of an XML part as UTF-8 bytes without byte order mark, whatever encoding it declares (Excel itself only writes UTF-8). */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const wide = wideEncoding(bytes);
  if (wide) return new TextEncoder().encode(withoutEncoding(new TextDecoder(wide).decode(bytes)));
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(latin1(bytes.subarray(0, 200)))?.[1];
  if (!declared || /^(utf-?8|us-ascii)$/i.test(declared)) return bytes;
  try {
    return new TextEncoder().encode(withoutEncoding(new TextDecoder(declared).decode(bytes)));
  } catch {
    return bytes;
  }
}

export const utf8Text = (bytes: Uint8Array): string => new TextDecoder().decode(toUtf8(bytes));

function wideEncoding(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  return null;
}

/** The declaration of another encoding would be a lie once the text is UTF-8. */
const withoutEncoding = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/, '$1 encoding="UTF-8"');

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
