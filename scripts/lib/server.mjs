import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { localCertificate } from './certificate.mjs';
import { MIME_TYPES } from './mime-types.mjs';
import { servedFiles } from './served-files.mjs';

/**
 * Scripts, connections and frames from our own origin only, no eval. Inline styles stay allowed: Fluent UI and Office.js put style
 * elements into the page. Only our own page may frame the pane.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** How many ports are tried after the wanted one. */
const PORTS_TRIED = 20;

/**
 * Serves the workbench over HTTPS, on this machine only.
 * @param {{ root: string, port?: number }} options `port` 0 takes any free one; otherwise the wanted one or the next free
 * @returns {Promise<{ url: string, port: number, trusted: boolean, unref: () => void, close: () => Promise<void> }>} `unref` lets the process end
 *   while the server still listens
 */
export async function startServer({ root, port = 3000 }) {
  const certificate = await localCertificate(join(root, '.cache/certificate'));
  const find = servedFiles(root);
  const server = createServer(certificate, (request, response) => {
    answer(find, request, response).catch(() => response.destroy());
  });
  const taken = await listen(server, port);
  return {
    url: `https://localhost:${taken}/`,
    port: taken,
    trusted: certificate.trusted,
    unref: () => server.unref().on('connection', (socket) => socket.unref()),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, wanted) {
  for (let port = wanted; ; port++) {
    try {
      await listenOn(server, port);
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= wanted + PORTS_TRIED) throw error;
    }
  }
}

/** Both loopback addresses are « localhost » to one browser or another; the server listens to the first. */
function listenOn(server, port) {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  });
}

async function answer(find, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...HEADERS, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await find((request.url ?? '/').split(/[?#]/)[0]);
  if (!file) {
    response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end('Introuvable\n');
    return;
  }
  const { size, mtime } = await stat(file);
  const tag = `"${size.toString(36)}-${Math.trunc(mtime.getTime()).toString(36)}"`;
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...HEADERS, ETag: tag }).end();
    return;
  }
  const type = MIME_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, ETag: tag, 'Content-Type': type, 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}
