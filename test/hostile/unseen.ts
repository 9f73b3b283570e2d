/** What commands of a terminal begin with, and its bell. */
export const COMMANDS = '\u001B\u009B\u0007';

/** Shows what follows from right to left. */
export const TURNED = '\u202E\u2066\u200F';

/** What may stand in nothing that a person is shown, but for the ends of lines. */
export const UNSEEN = /[\p{Bidi_Control}]|(?!\n)\p{Cc}/u;
