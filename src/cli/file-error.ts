const RIGHTS = '没有读取权限，请换一个账号或把文件复制到自己的文件夹再检查。';

const READING: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件或文件夹，请检查名称和路径。',
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EBUSY: '文件正被其他程序占用，请关闭后再检查。',
  EISDIR: '这是文件夹，请写其中一个文件的路径。',
  ENOTDIR: '路径中间有一段不是文件夹，请检查路径。',
  ELOOP: '快捷链接循环，找不到文件，请写文件本身的路径。',
  ENAMETOOLONG: '文件名或路径太长，请改短后再检查。',
};

const FULL = '磁盘满了，请清理磁盘，或者换一个地方';
const NOT_MINE = '没有写入权限，请换一个可以写入的文件夹';
const NO_FOLDER = '路径中间有一段是文件，不是文件夹，请检查路径';

const WRITING: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EACCES: NOT_MINE,
  EPERM: NOT_MINE,
  EROFS: NOT_MINE,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  EISDIR: '已经有一个同名的文件夹，请另写一个名称',
  ENOENT: '没有这个地方，或者名称里有不能用的符号，请检查路径',
  ENAMETOOLONG: '文件名或路径太长，请换一个路径短的文件夹',
  EBUSY: '文件正被其他程序占用，请关闭后再试',
};

/**
 * Says in one Chinese sentence why Node could not read a path.
 *
 * Returns null for anything that is not such a failure: that is a fault of this program and must
 * not be dressed up as a fault of the file.
 */
export function fileErrorSentence(error: unknown): string | null {
  const code = systemErrorCode(error);
  if (code === null) return null;
  return READING[code] ?? `读取失败（${code}），请把文件复制到本机再检查。`;
}

/** The same of writing, as the second half of a sentence without its end. */
export function writeErrorText(error: unknown): string | null {
  const code = systemErrorCode(error);
  if (code === null) return null;
  return WRITING[code] ?? `写入失败（${code}），请换一个可以写入的文件夹`;
}

/** The code of a failure of the system (`ENOENT`); null for a fault of this program. */
export function systemErrorCode(error: unknown): string | null {
  return isSystemError(error) ? error.code : null;
}

/** Only failures of the system, never those of a program, name the call that failed. */
function isSystemError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
