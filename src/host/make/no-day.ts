/** The first day that a zip can name: what is made bears no day, so that it is the same on every one. */
export const NO_DAY = new Date(1980, 0, 1);
