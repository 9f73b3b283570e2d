/** The name of the copy to be downloaded, beside which the original stays as it was. */
export function markedName(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  const end = dot < 0 ? fileName.length : dot;
  return `${fileName.slice(0, end)}（已标注）${fileName.slice(end)}`;
}
