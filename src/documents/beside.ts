/**
 * What is said of a form beside its check, because somebody asked for it. It changes nothing of what the
 * check says, nor of how urgent that is.
 */
export interface Beside {
  /** Its key in JSON. */
  readonly key: string;
  /** For a person to read, the first line being its title. */
  readonly lines: readonly string[];
  /** For a program. */
  readonly json: object;
}
