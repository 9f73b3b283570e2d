import type { Destinations } from '../command';
import type { Io } from '../io';
import { kindOrNothing } from '../path-facts';

/** A place that nothing can be written to, and why in one Chinese sentence. */
export interface NoPlace {
  readonly path: string;
  readonly why: string;
}

/** The first place that cannot be written to by what it is; said before anything is checked. */
export async function noPlaceIn(
  { findings, write, remarks, report, evidenceList, draft, paste }: Destinations,
  io: Pick<Io, 'kindOf'>,
): Promise<NoPlace | null> {
  const folders = {
    '--write': write,
    '--remarks': remarks,
    '--report': report,
    '--evidence-list': evidenceList,
    '--draft': draft,
    '--paste': paste,
  };
  for (const [option, path] of Object.entries(folders)) {
    const kind = path === null ? null : await kindOrNothing(path, io);
    if (path !== null && kind !== 'folder' && kind !== 'nothing')
      return { path, why: `这里已经有一个文件，${option} 后面要写文件夹，请换一个名称。` };
  }
  if (findings === null) return null;
  const kind = /[\\/]$/.test(findings) ? 'folder' : await kindOrNothing(findings, io);
  if (kind === 'folder')
    return {
      path: findings,
      why: '这是文件夹，--findings 后面要写文件名，例如 --findings 问题.csv。',
    };
  if (kind === 'other')
    return { path: findings, why: '这不是普通的文件，没有写；--findings 后面请写一个新的文件名。' };
  return null;
}
