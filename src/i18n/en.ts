import { app } from './en/app';
import { rules } from './en/rules';
import { errors } from './en/errors';
import { sheets } from './en/sheets';
import { pane } from './en/pane';
import { cli } from './en/cli';
import { workbench } from './en/workbench';
import { columns } from './en/columns';
import { publication } from './en/publication';
import { template } from './en/template';
import { consolidation } from './en/consolidation';
import type { fr } from './fr';

export const en: typeof fr = {
  app,
  rules,
  errors,
  sheets,
  pane,
  cli,
  workbench,
  columns,
  publication,
  template,
  consolidation,
};
