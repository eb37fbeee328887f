/**
 * Two builds. Production (`npm run build`): the pane for a web server, Office.js from Microsoft's CDN, into `dist/`.
 * Local (`webpack --env local`): the pane and the workbench around it, Office.js from the same server, into `build/workbench/`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The content security policy of a page. No `unsafe-eval`, nothing sent anywhere but to our own origin. Inline styles stay
 * allowed: Fluent UI and Office.js put style tags into the page, and a nonce in a static file would be no secret.
 */
const policy = (scripts) => ({
  'Content-Security-Policy': {
    'http-equiv': 'Content-Security-Policy',
    content: [
      "default-src 'none'",
      `script-src ${scripts}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "frame-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ].join('; '),
  },
});

const page = (name, template, chunk, local) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [chunk],
    meta: policy(local ? "'self'" : `'self' ${OFFICE_CDN}`),
    officeJs: local ? '/office-js/office.js' : `${OFFICE_CDN}/lib/1/hosted/office.js`,
  });

export default (env = {}) => {
  const local = Boolean(env.local);
  return {
    name: local ? 'workbench' : 'production',
    mode: 'production',
    // A second build takes a third of the time.
    cache: {
      type: 'filesystem',
      buildDependencies: { config: [fileURLToPath(import.meta.url), join(root, '.swcrc'), join(root, 'package.json')] },
    },
    context: root,
    target: ['web', 'es2022'],
    // Never an eval source map: the policy of the pages refuses eval.
    devtool: 'source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(local ? { workbench: './src/workbench/index.tsx' } : {}),
    },
    output: {
      path: join(root, local ? 'build/workbench' : 'dist'),
      // Office keeps pages for long: a changed script has a new name.
      filename: local ? '[name].js' : '[name].[contenthash:10].js',
      chunkFilename: local ? '[name].js' : '[name].[contenthash:10].js',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // numfmt 4.0 names a CommonJS file in its exports that it does not ship.
      alias: { numfmt: join(root, 'node_modules/numfmt/dist/index.mjs') },
    },
    module: {
      // An import of something that is not exported is an error, not a warning.
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }],
    },
    plugins: [
      new webpack.DefinePlugin({ __APP_VERSION__: JSON.stringify(version) }),
      page('taskpane', './src/taskpane/taskpane.html', 'taskpane', local),
      ...(local ? [page('index', './src/workbench/index.html', 'workbench', local)] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/pages', to: '[name][ext]' },
        ],
      }),
    ],
    experiments: { css: true },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
