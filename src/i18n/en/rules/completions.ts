import type { completions as french } from '../../fr/rules/completions';

/** From what a completed value follows. */
export const completions: typeof french = {
  completions: {
    code: 'code {code}',
    hours: '10 h for 10 000 € before tax, family {code} suits insertion',
    initial: 'initial period of {initiale} months, without extension',
    extended: '{initiale} months + {nombre} × {duree} months',
  },
};
