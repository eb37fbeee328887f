/** The server of the workbench, asked directly. */
import { request, type RequestOptions } from 'node:https';
import { connect } from 'node:tls';
import { networkInterfaces } from 'node:os';
import type { Browser } from 'playwright-core';
import { eventually } from './eventually';
import { launchBrowser, openWorkbench, workbenchUrl } from './open-workbench';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a path exactly as it is written: a browser would tidy it first. */
function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(workbenchUrl());
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, agent: false, rejectUnauthorized: false, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/taskpane.html', 200, 'text/html; charset=utf-8'],
  ['/workbench.js', 200, 'text/javascript; charset=utf-8'],
  ['/manifest.xml', 200, 'text/xml; charset=utf-8'],
  ['/assets/icons/icon-32.png', 200, 'image/png'],
  ['/samples/recensement-2023.xlsx', 200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['/office-js/office.js', 200, 'text/javascript; charset=utf-8'],
  // The client asks for this folder in capitals; the package has it in small letters.
  ['/office-js/FR-FR/Office_Strings.js', 200, 'text/javascript; charset=utf-8'],
])('%s answers %d, %s', async (path, status, type) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  expect(answer.body.length).toBe(Number(answer.headers['content-length']));
});

test.each([
  '/../package.json',
  '/samples/../package.json',
  '/samples/%2e%2e/package.json',
  '/samples/..%2fpackage.json',
  '/samples/..%5cpackage.json',
  '/office-js/../../../../package.json',
  '/.git/config',
  '/.cache/certificate/localhost.key.pem',
  '/samples',
  '/samples/',
  '/assets/icons/',
  '/package.json',
  '/%00',
  '/%E0%A4%A',
])('%s is not to be had', async (path) => {
  const answer = await ask(path);
  expect([answer.status, answer.body.toString('utf8')]).toEqual([404, 'Introuvable\n']);
});

test('every answer carries the content policy; nothing but reading is offered', async () => {
  const { headers } = await ask('/');
  const policy = String(headers['content-security-policy']);
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'self'"]),
  );
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  const head = await ask('/workbench.js', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  const unchanged = await ask('/workbench.js', { headers: { 'If-None-Match': String(head.headers['etag']) } });
  expect([unchanged.status, unchanged.body.length]).toEqual([304, 0]);
});

test('the certificate is for localhost, and only this machine is listened to', async () => {
  const { port } = new URL(workbenchUrl());
  const certificate = await new Promise<{ subjectaltname?: string }>((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: Number(port), rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate());
      socket.end();
    });
    socket.on('error', reject);
  });
  expect(certificate.subjectaltname).toMatch(/^DNS:localhost, IP Address:127\.0\.0\.1/);
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outer) await expect(ask('/', { hostname: address })).rejects.toThrow(/ECONNREFUSED/);
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('a script that is not ours does not run, and the tests would hear of it', async () => {
    const open = await openWorkbench(browser);
    await open.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return fetch('https://example.org/').catch(() => null);
    });
    // The page and the server both state the policy, so that each violation is reported twice.
    await eventually(async () =>
      expect([...new Set(open.problems.filter((text) => text.startsWith('policy:')))].sort()).toEqual([
        'policy: connect-src https://example.org/',
        'policy: script-src-elem inline',
      ]),
    );
    expect(await open.page.evaluate(() => 'ran' in window)).toBe(false);
    await open.close();
  }, 120_000);
});
