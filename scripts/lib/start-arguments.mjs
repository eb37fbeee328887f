import { ScriptFailure } from './project.mjs';

/**
 * Options of `npm start -- …`.
 * @param {string[]} args
 * @returns {{ serve: boolean, port: number }} Raises `ScriptFailure`
 */
export function startArguments(args) {
  const options = { serve: true, port: 3000 };
  for (let i = 0; i < args.length; i++) {
    const [name, given] = args[i].split('=', 2);
    if (name === '--no-serve') options.serve = false;
    else if (name === '--port') options.port = portNumber(given ?? args[++i]);
    else throw new ScriptFailure(`L’option « ${args[i]} » n’existe pas. Les options sont --no-serve et --port NUMÉRO.`);
  }
  return options;
}

function portNumber(text) {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text ?? '') || port > 65535)
    throw new ScriptFailure(`« ${text ?? ''} » n’est pas un port. Écrivez un nombre, par exemple --port 3000.`);
  return port;
}
