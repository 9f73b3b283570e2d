import { systemErrorCode } from './file-error';
import type { Io, PathKind } from './io';

/**
 * The one name of a path, links resolved. One that the system cannot tell keeps its own: reading it, or
 * writing to it, says what is wrong.
 */
export async function realPathOf(path: string, io: Pick<Io, 'realPath'>): Promise<string> {
  try {
    return await io.realPath(path);
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return path;
  }
}

/** What a path leads to; `nothing` also where the system cannot tell. */
export async function kindOrNothing(
  path: string,
  io: Pick<Io, 'kindOf'>,
): Promise<PathKind | 'nothing'> {
  try {
    return await io.kindOf(path);
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return 'nothing';
  }
}
