import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium that CHROMIUM names, or of this machine; null where none is in a usual place. */
export const CHROMIUM: string | null =
  [process.env['CHROMIUM'] ?? PLACES].flat().find((place) => existsSync(place)) ?? null;

/** Nothing but the page may ask for anything. */
export const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
