const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of the XML source without its entity and character references; null when a reference is not one of XML's own. */
export function decodeEntities(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  let failed = false;
  const text = raw.replace(/&([^;&]*)(;?)/g, (_whole, name: string, semicolon: string) => {
    const value = semicolon ? entity(name) : null;
    if (value === null) failed = true;
    return value ?? '';
  });
  return failed ? null : text;
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name] ?? null;
  const code = /^#x[0-9a-fA-F]+$/.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#[0-9]+$/.test(name)
      ? parseInt(name.slice(1), 10)
      : NaN;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** For element content; `text` must hold characters that XML allows (see `encodeXstring`). */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;

export const escapeAttribute = (text: string): string =>
  /[&<>"\t\n\r]/.test(text)
    ? escapeText(text)
        .replace(/"/g, '&quot;')
        .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`)
    : text;

/**
 * OOXML's ST_Xstring: characters that XML cannot hold stand as `_xHHHH_`, and a text that looks like that is escaped itself.
 * Lone surrogates are written that way too, so that any JavaScript string survives.
 */
export function encodeXstring(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text.replace(
    ESCAPE,
    (found) =>
      (found.startsWith('_') ? '_x005F' : '') +
      (found.startsWith('_') ? found : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const NEEDS_ESCAPE = new RegExp(`_x[0-9A-Fa-f]{4}_|${UNSAFE.source}`);
const ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}_)|${UNSAFE.source}`, 'g');

export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
