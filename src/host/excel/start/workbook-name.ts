/** Name of the file that is open in Excel, e.g. `自评表.xlsx`; empty if it has never been saved. */
export function workbookName(): string {
  return fileNameOf(Office.context.document.url);
}

/**
 * The last part of where a workbook lives.
 *
 * @param location a path of Windows or Mac, or an address; Excel has none for a new workbook
 */
export function fileNameOf(location: string | null): string {
  if (location === null) return '';
  const path = URL.canParse(location) ? pathOfAddress(location) : location;
  return path.split(/[\\/]/).at(-1) ?? '';
}

/** `C:\…` parses as an address too, of a scheme named C; only the web's are encoded. */
function pathOfAddress(location: string): string {
  const { protocol, pathname } = new URL(location);
  return /^(?:https?|file):$/.test(protocol) ? decodeURIComponent(pathname) : location;
}
