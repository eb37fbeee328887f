import { app } from './fr/app';
import { rules } from './fr/rules';
import { errors } from './fr/errors';
import { sheets } from './fr/sheets';
import { pane } from './fr/pane';
import { cli } from './fr/cli';
import { workbench } from './fr/workbench';
import { columns } from './fr/columns';
import { publication } from './fr/publication';
import { template } from './fr/template';
import { consolidation } from './fr/consolidation';

export const fr = { app, rules, errors, sheets, pane, cli, workbench, columns, publication, template, consolidation };
