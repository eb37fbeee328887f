import { stringifyTokens, tokenize } from '@borgar/fx';

/**
 * Functions that came after the file format was fixed: files write them with `_xlfn.` before the name, people never see it.
 * FILTER and SORT carry `_xlws.` besides.
 */
const LATER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
   BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
   CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH
   DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTER
   FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
   GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM
   LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST
   NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
   PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE
   SHEET SHEETS SINGLE SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
   TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
   WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** A formula as people see it, written as a file holds it: `=XLOOKUP(…)` → `=_xlfn.XLOOKUP(…)`. */
export function toFileFormula(formula: string): string {
  return mapFunctions(formula, (name) => {
    const plain = name.toUpperCase();
    if (!LATER.has(plain)) return name;
    return SHEET_FUNCTIONS.has(plain) ? `_xlfn._xlws.${plain}` : `_xlfn.${plain}`;
  });
}

/** A formula of a file as people see it: without `_xlfn.` and `_xlws.`. */
export function fromFileFormula(formula: string): string {
  return /_xl(fn|ws)\./i.test(formula)
    ? mapFunctions(formula, (name) => name.replace(/^(_xlfn\.|_xlws\.)+/i, ''))
    : formula;
}

function mapFunctions(formula: string, rename: (name: string) => string): string {
  const tokens = tokenize(formula, { withLocation: false, mergeRefs: false, negativeNumbers: false });
  return stringifyTokens(
    tokens.map((token) => (token.type === 'func' ? { ...token, value: rename(token.value) } : token)),
  );
}
