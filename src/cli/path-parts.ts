/** The last name of a path. */
export function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The path without its last name, `.` where it has no other. */
export function folderOf(path: string): string {
  return path.slice(0, -nameOf(path).length) || '.';
}
