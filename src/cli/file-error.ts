const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件或文件夹，请检查名称和路径。',
  EACCES: '没有读取权限，请换一个账号或把文件复制到自己的文件夹再检查。',
  EPERM: '没有读取权限，请换一个账号或把文件复制到自己的文件夹再检查。',
  EBUSY: '文件正被其他程序占用，请关闭后再检查。',
  ENOTDIR: '路径中间有一段不是文件夹，请检查路径。',
  ELOOP: '快捷链接循环，找不到文件，请写文件本身的路径。',
  ENAMETOOLONG: '文件名或路径太长，请改短后再检查。',
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
  return SENTENCES[code] ?? `读取失败（${code}），请把文件复制到本机再检查。`;
}

/** The code of a failure of the system (`ENOENT`); null for a fault of this program. */
export function systemErrorCode(error: unknown): string | null {
  return isSystemError(error) ? error.code : null;
}

/** Only failures of the system, never those of a program, name the call that failed. */
function isSystemError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
