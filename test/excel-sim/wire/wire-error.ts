import type { WireObject } from './wire-class';

/** What Excel itself says, as seen in public logs of add-ins. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
};

/** An error Excel answers with. Its code is one of Excel's, or `NotSimulated`. */
export class WireError extends Error {
  /** Where on the way to an object it happened, such as `WorksheetCollection.getItem`. */
  location: string | null = null;

  constructor(
    readonly code: string,
    message: string = MESSAGES[code] ?? code,
  ) {
    super(message);
  }
}

/** How Excel names the member of an object that failed. */
export function locationOf({ wireClass }: WireObject, member: string): string {
  return `${wireClass.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** The simulator does not know the answer, and does not make one up. */
export function notSimulated(what: string): WireError {
  return new WireError('NotSimulated', what);
}
