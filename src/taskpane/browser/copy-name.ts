/** What was done to a file since it was opened. */
export interface CopyState {
  readonly changed: boolean;
  /** Marks of ours are on it. */
  readonly marked: boolean;
}

const CHANGED = '（已修改）';
const MARKED = '（已标记）';
/** What earlier versions called a copy with marks. */
const EARLIER = '（已标注）';

/**
 * The name of the copy to be downloaded, beside which the original stays as it was. It says what the
 * copy is now: a name that an earlier copy was given is not built upon.
 */
export function copyName(fileName: string, { changed, marked }: CopyState): string {
  const dot = fileName.lastIndexOf('.');
  const end = dot < 0 ? fileName.length : dot;
  const whole = fileName.slice(0, end);
  const stem = [CHANGED, MARKED, EARLIER].reduce((name, said) => name.replaceAll(said, ''), whole);
  // A copy of an earlier copy is still not the form that was handed out.
  const said = marked ? MARKED : changed || stem !== whole ? CHANGED : '';
  return `${stem}${said}${fileName.slice(end)}`;
}
