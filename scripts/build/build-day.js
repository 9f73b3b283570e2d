// @ts-check

/**
 * The day a build is of, 2026-01-31: today, or that of SOURCE_DATE_EPOCH, by which whoever builds the
 * same source again gets the same files.
 *
 * @param {string | undefined} epoch in seconds, as the environment has it
 * @param {Date} now
 * @returns {string}
 */
function buildDay(epoch, now) {
  const day = epoch === undefined || epoch === '' ? now : new Date(Number(epoch) * 1000);
  return day.toISOString().slice(0, 10);
}

module.exports = { buildDay };
