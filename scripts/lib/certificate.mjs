import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A certificate for localhost: the one that `npx office-addin-dev-certs install` made this machine trust, which Excel on the
 * desktop asks for, else one that the machine makes for itself and keeps for later runs, so that the browser asks only once.
 * The private key never leaves the folder; it is worth nothing elsewhere.
 * @param {string} folder where our own is kept
 * @param {string} home the user's folder
 * @returns {Promise<{ key: string, cert: string, trusted: boolean }>} PEM texts
 */
export async function localCertificate(folder, home = homedir()) {
  const trusted = await readCertificate(join(home, '.office-addin-dev-certs'), 'localhost.key', 'localhost.crt');
  if (trusted) return { ...trusted, trusted: true };
  const own =
    (await readCertificate(folder, 'localhost.key.pem', 'localhost.cert.pem')) ?? (await newCertificate(folder));
  return { ...own, trusted: false };
}

async function readCertificate(folder, keyName, certName) {
  try {
    const key = await readFile(join(folder, keyName), 'utf8');
    const cert = await readFile(join(folder, certName), 'utf8');
    const read = new X509Certificate(cert);
    const valid = Date.parse(read.validTo) > Date.now() + 7 * DAY && read.checkHost('localhost') !== undefined;
    return valid ? { key, cert } : null;
  } catch {
    return null;
  }
}

async function newCertificate(folder) {
  const { generate } = await import('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() - DAY),
    // Browsers refuse certificates that are valid for more than 398 days.
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'localhost.key.pem'), made.private, { mode: 0o600 });
  await writeFile(join(folder, 'localhost.cert.pem'), made.cert);
  return { key: made.private, cert: made.cert };
}
