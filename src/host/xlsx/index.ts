export { blankWorkbook } from './blank-workbook';
export { FileError, type FileErrorCode } from './file-error';
export { DEFAULT_LIMITS, type OpenLimits } from './open-limits';
export { openWorkbook, type OpenOptions } from './read/open-workbook';
export { saveWorkbook } from './write/save-workbook';
export { resolvedColor as colorText } from '../workbook/resolved-color';
