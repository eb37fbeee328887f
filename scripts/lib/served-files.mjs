import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Which file answers a request path. Only what lies in the mounted folders is found, hidden files excepted; there is no listing.
 * @param {string} root the project's folder
 */
export function servedFiles(root) {
  const mounts = [
    { prefix: '/office-js/', folder: join(root, 'node_modules/@microsoft/office-js/dist'), anyCase: true },
    { prefix: '/samples/', folder: join(root, 'samples'), anyCase: false },
    { prefix: '/assets/', folder: join(root, 'assets'), anyCase: false },
    { prefix: '/', folder: join(root, 'build/workbench'), anyCase: false },
  ];
  const manifest = join(root, 'manifest.xml');

  /**
   * @param {string} requestPath path of the address, still encoded
   * @returns {Promise<string | null>} the file, or null when there is none
   */
  return async function find(requestPath) {
    const path = decoded(requestPath);
    if (path === null) return null;
    if (path === '/manifest.xml') return manifest;
    for (const mount of mounts) {
      if (!path.startsWith(mount.prefix)) continue;
      const parts = path.slice(mount.prefix.length).split('/');
      if (path === '/') parts[0] = 'index.html';
      const file = await fileIn(mount.folder, parts, mount.anyCase);
      if (file) return file;
    }
    return null;
  };
}

/** The decoded path, or null for one that could lead out of the folders or that no browser sends. */
function decoded(requestPath) {
  let path;
  try {
    path = decodeURIComponent(requestPath);
  } catch {
    return null;
  }
  const wrong = (part) => part === '..' || part.startsWith('.') || /[\\\0:]/.test(part);
  return path.startsWith('/') && !path.split('/').some(wrong) ? path : null;
}

async function fileIn(folder, parts, anyCase) {
  const straight = join(folder, ...parts);
  if (await isFile(straight)) return straight;
  if (!anyCase) return null;
  // Office.js asks for folders by names whose letters differ in case from those of its own package.
  let at = folder;
  for (const part of parts) {
    const names = await readdir(at).catch(() => []);
    const name = names.find((other) => other.toLowerCase() === part.toLowerCase());
    if (!name) return null;
    at = join(at, name);
  }
  return (await isFile(at)) ? at : null;
}

const isFile = async (path) => (await stat(path).catch(() => null))?.isFile() ?? false;
