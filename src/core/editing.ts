/**
 * What an editor does with a document beyond linting it: completing, explaining, editing terms and templates. One door,
 * so that the extension takes all of the core from the library bundle beside it and holds no second copy.
 */
export { resolveConfig } from './config.js';
export { ownKindTitle } from './kinds.js';
export { languageOfTag } from './document/language.js';
export { speaksOfTheEnd } from './templates/defaults.js';
export { checkTemplate, templateCompletions, templateToCopy } from './templates/ownTemplate.js';
export { appendItem } from './terms/appendItem.js';
export { PRIVATE_IGNORE, privateNotesName, sentRecord, sentRecordName } from './terms/beside.js';
export { completeTerms, hoverTerm, summarize, termAt } from './terms/assist.js';
export { addDays, daysBetween, isCalendarDate, longDate, nextWorkday, previousWorkday, systemToday, weekday } from './terms/dates.js';
export { holidayOn } from './terms/holidays.js';
export { regionFor } from './terms/notice.js';
export { insertTerm, replaceValue, soundYaml } from './terms/edits.js';
export { movePrivateNotes, notesToAppend } from './terms/privateNotes.js';
export { partAt } from './terms/terms.js';
export { datesIn } from './terms/writtenDates.js';
export { amountsIn } from './terms/writtenMoney.js';
