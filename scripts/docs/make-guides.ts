import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { indicatorGuide } from './indicator-guide';
import { messageGuide } from './message-guide';
import { ruleGuide } from './rule-guide';
import { ruleTests } from './rule-tests';

const FOLDER = fileURLToPath(new URL('../../docs/', import.meta.url));

await writeFile(`${FOLDER}controles.md`, ruleGuide(ruleTests()));
await writeFile(`${FOLDER}indicateurs.md`, indicatorGuide());
await writeFile(`${FOLDER}messages.md`, messageGuide());
