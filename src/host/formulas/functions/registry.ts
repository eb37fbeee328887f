import { numberSystemFunctions } from './number-systems';
import { arrayMakers } from './array-makers';
import { arrayShapes } from './array-shapes';
import { borrowedFunctions } from './borrowed';
import { cellFunctions } from './cell';
import { databaseFunctions } from './database';
import { dateFunctions } from './dates';
import { distributionFunctions } from './distributions';
import { leastSquaresFunctions } from './least-squares';
import { lambdaHelpers } from './lambda-helpers';
import { lookupFunctions } from './lookup';
import { orderingFunctions } from './ordering';
import { referenceFunctions } from './references';
import { regressionFunctions } from './regression';
import { statisticalFunctions } from './statistics';
import { subtotalFunctions } from './subtotal';
import { textFunctions } from './text';
import { textSplitFunctions } from './text-split';
import { workdayFunctions } from './workdays';
import { combinatorialFunctions } from './combinatorics';
import { datedFlowFunctions } from './dated-flows';
import { errorFunctions } from './error-function';
import { furtherDistributions } from './further-distributions';
import { skewnessFunctions } from './skewness';
import { countingFunctions } from './counting';
import { criteriaFunctions } from './criteria';
import { informationFunctions } from './information';
import { linkFunctions } from './links';
import { logicalFunctions } from './logical';
import { mathFunctions } from './math';
import { roundingFunctions } from './rounding';
import { pure, type FunctionSpec } from './spec';

/** `SINGLE` is how files write `@`; the parser turns it into the operator. */
const single = pure('SINGLE', ['range'], (value) => value);

let table: Map<string, FunctionSpec> | null = null;

// Built at the first need: families import the evaluator, which imports the parser, which asks here.
function functions(): Map<string, FunctionSpec> {
  table ??= new Map(
    [
      single,
      ...logicalFunctions,
      ...mathFunctions,
      ...roundingFunctions,
      ...countingFunctions,
      ...criteriaFunctions,
      ...informationFunctions,
      ...linkFunctions,
      ...numberSystemFunctions,
      ...borrowedFunctions,
      ...dateFunctions,
      ...lookupFunctions,
      ...referenceFunctions,
      ...regressionFunctions,
      ...statisticalFunctions,
      ...subtotalFunctions,
      ...textFunctions,
      ...workdayFunctions,
      ...cellFunctions,
      ...databaseFunctions,
      ...distributionFunctions,
      ...leastSquaresFunctions,
      ...arrayMakers,
      ...arrayShapes,
      ...combinatorialFunctions,
      ...datedFlowFunctions,
      ...errorFunctions,
      ...furtherDistributions,
      ...skewnessFunctions,
      ...lambdaHelpers,
      ...orderingFunctions,
      ...textSplitFunctions,
    ].map((spec) => [spec.name, spec]),
  );
  return table;
}

/** The function of an English name in capitals, without `_xlfn.`. */
export const functionNamed = (name: string): FunctionSpec | undefined => functions().get(name);

export const functionNames = (): string[] => [...functions().keys()].filter((name) => name !== 'SINGLE').sort();
