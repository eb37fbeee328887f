import { writeFileSync } from 'node:fs';
import { loadCatalogue, memberSets } from '../../src/host/catalogue';

// What each member of the Excel API needs, for the page that plays an older Excel: `member-sets.ts OUTPUT`.
const [output] = process.argv.slice(2);
if (output === undefined) throw new Error('member-sets.ts OUTPUT');
writeFileSync(output, JSON.stringify(memberSets(loadCatalogue())));
