/** The address that the manifest in the sources names: that of the development server. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The address of the add-in from the environment, without a slash at its end. Office takes HTTPS only. Throws a sentence
 * that says what to write instead.
 */
export function readAddinUrl(text) {
  if (!text) return DEVELOPMENT_URL;
  const example = 'for example ADDIN_URL=https://recensement.exemple.fr/complement';
  if (!URL.canParse(text)) throw new Error(`ADDIN_URL is not an address: ${text} (${example})`);
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Error(`Office asks for HTTPS: ${text} (${example})`);
  if (url.search || url.hash || url.username)
    throw new Error(`ADDIN_URL takes a host and a path only: ${text} (${example})`);
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** Every address that the manifest gives as a value; namespaces of XML are not among them. */
export const manifestUrls = (xml) =>
  [...xml.matchAll(/\b(?:DefaultValue|Value|Url)="([a-z]+:\/\/[^"]*)"|<AppDomain>([^<]*)<\/AppDomain>/g)].map(
    (match) => match[1] ?? match[2],
  );

/** The manifest with every address moved from the development server to `address`. Throws when one would stay behind. */
export function manifestFor(xml, address) {
  const moved = xml.replaceAll(`"${DEVELOPMENT_URL}/`, () => `"${address}/`);
  const stray = manifestUrls(moved).filter((url) => !url.startsWith(`${address}/`));
  if (stray.length > 0) throw new Error(`manifest.xml names addresses outside ${address}: ${stray.join(', ')}`);
  return moved;
}
