/**
 * `npm start`: installs and builds what is missing, does the main job on the sample, then serves the workbench.
 * Until the libraries are there, only Node's own modules are loaded.
 */
import { installMissing } from './lib/install.mjs';
import { doMainJob, SAMPLE } from './lib/main-job.mjs';
import { ROOT, ScriptFailure } from './lib/project.mjs';
import { startArguments } from './lib/start-arguments.mjs';
import { buildWorkbench } from './lib/workbench-build.mjs';

const say = (text) => console.log(text);

async function main() {
  const { serve, port } = startArguments(process.argv.slice(2));
  await installMissing(say);
  await buildWorkbench(say);
  say(`Recensement d’exemple : ${SAMPLE}`);
  for (const line of await doMainJob()) say(line);
  if (serve) await serveWorkbench(port);
}

const FIRST_VISIT = `
  Au premier passage, le navigateur dira que la connexion n’est pas privée : le certificat vient d’être fabriqué
  par ce poste, pour lui seul. Choisissez « Paramètres avancés », puis « Continuer vers le site localhost ».`;
const TRUST = `
  Excel demande un certificat reconnu par le poste : npx office-addin-dev-certs install, une fois, puis npm start.`;

async function serveWorkbench(wanted) {
  const { startServer } = await import('./lib/server.mjs');
  const server = await startServer({ root: ROOT, port: wanted });
  const moved = server.port === wanted || wanted === 0 ? '' : ` (le port ${wanted} est pris)`;
  say(`
Excel embarqué : ${server.url}${moved}
  Le classeur d’exemple y est ouvert, le volet du complément à côté.${server.trusted ? '' : FIRST_VISIT}
Excel          : npm run excel, sur un poste où Excel est installé${server.port === 3000 ? '' : ' (demande le port 3000)'}${server.trusted ? '' : TRUST}
Arrêt          : Ctrl+C`);
  const stop = () => server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await main();
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

function sentence(error) {
  if (error instanceof ScriptFailure) return error.message;
  if (error?.code === 'EADDRINUSE' || error?.code === 'EACCES')
    return 'Aucun port libre n’a été trouvé : choisissez-en un autre avec --port NUMÉRO.';
  return `Le démarrage a échoué (${error?.code ?? error?.name ?? 'erreur'}) : ${error?.message ?? error}`;
}
