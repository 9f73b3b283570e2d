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
  // Only addresses of the web are encoded; `C:\…` would parse as one too, of a scheme named C.
  const path = /^(?:https?|file):/i.test(location)
    ? decodeURIComponent(new URL(location).pathname)
    : location;
  return path.split(/[\\/]/).at(-1) ?? '';
}
