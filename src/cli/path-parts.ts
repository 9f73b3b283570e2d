import { nameOf } from '../documents/words/path-name';

export { nameOf };

/** The path without its last name, `.` where it has no other. */
export function folderOf(path: string): string {
  return path.slice(0, -nameOf(path).length) || '.';
}
