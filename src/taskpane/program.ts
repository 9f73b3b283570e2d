/** Version and date of this copy of the program, as the build has written them into the page. */
export function programVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=program]')?.content ?? '';
}

/** The program by its name and version. */
export function programText(): string {
  return `绩效自评助手 ${programVersion()}`.trim();
}
