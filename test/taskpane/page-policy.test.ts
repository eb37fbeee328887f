/** The content security policy and the Office.js address that each build puts into its pages. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Page {
  file: string;
  officeJs: string;
  policy: Record<string, string[]>;
}

/** Asks the configuration, which is an ES module, in a Node of its own. */
function pages(env: Record<string, boolean>): { pages: Page[]; devtool: string } {
  const file = pathToFileURL(join(__dirname, '../../webpack.config.js')).href;
  const code = `import make from ${JSON.stringify(file)};
    const config = make(${JSON.stringify(env)});
    const pages = config.plugins.map((plugin) => plugin.userOptions).filter((options) => options?.officeJs);
    process.stdout.write(JSON.stringify({
      devtool: config.devtool,
      pages: pages.map(({ filename, officeJs, meta }) => ({ filename, officeJs, meta: Object.values(meta)[0].content })),
    }));`;
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  const read = JSON.parse(text) as { devtool: string; pages: { filename: string; officeJs: string; meta: string }[] };
  const parsePolicy = (content: string) =>
    Object.fromEntries(
      content
        .split('; ')
        .map((part) => part.split(' '))
        .map(([name, ...sources]) => [name, sources]),
    );
  return {
    devtool: read.devtool,
    pages: read.pages.map(({ filename, officeJs, meta }) => ({ file: filename, officeJs, policy: parsePolicy(meta) })),
  };
}

const COMMON = {
  'default-src': ["'none'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

test('in production the pane loads scripts from itself and Microsoft’s CDN only, and evaluates none', () => {
  const production = pages({});
  expect(production.pages).toEqual([
    {
      file: 'taskpane.html',
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      policy: { ...COMMON, 'script-src': ["'self'", 'https://appsforoffice.microsoft.com'] },
    },
  ]);
  expect(production.devtool).not.toContain('eval');
});

test('locally nothing comes from another origin', () => {
  const local = pages({ local: true });
  expect(local.pages).toEqual(
    ['taskpane.html', 'index.html'].map((file) => ({
      file,
      officeJs: '/office-js/office.js',
      policy: { ...COMMON, 'script-src': ["'self'"] },
    })),
  );
  expect(local.devtool).not.toContain('eval');
});
