export const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2017/10/relationships/';
export const THREADED_RELATIONSHIP = `${RELATIONSHIPS}threadedComment`;
export const PERSON_RELATIONSHIP = `${RELATIONSHIPS}person`;
export const THREADED_TYPE = 'application/vnd.ms-excel.threadedcomments+xml';
export const PERSON_TYPE = 'application/vnd.ms-excel.person+xml';
export const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
export const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
