/** The last name of a path, as any system writes it. */
export function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
