/** Version and date of this copy of the program, as the build has written them into the page. */
export function programText(): string {
  const told = document.querySelector<HTMLMetaElement>('meta[name=program]')?.content ?? '';
  return `绩效自评助手 ${told}`.trim();
}
