/** Numbers with which Excel on Windows refuses a whole request; office.js makes error codes of them. */
export const REFUSED = {
  other: 5001,
  cellEdit: 5004,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
} as const;
