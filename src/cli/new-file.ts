import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemErrorCode } from './file-error';
import type { NewFile } from './io';

/**
 * Begins a file that is written by a neighbour, which takes the name in one step: a full disk leaves no
 * half of a workbook.
 */
export async function newFile(path: string): Promise<NewFile> {
  // As in `Io.realPath`: of `new/../new` no folder could be made that the last step needs.
  const whole = resolve(path);
  const folder = dirname(whole);
  await makeFolder(folder);
  const part = join(folder, `.${randomUUID()}.part`);
  const file = await open(part, 'wx');
  const orGone = async <Done>(step: () => Promise<Done>): Promise<Done> => {
    try {
      return await step();
    } catch (error) {
      await file.close();
      await rm(part, { force: true });
      throw error;
    }
  };
  return {
    add: (bytes) => orGone(() => file.appendFile(bytes)),
    end: () =>
      orGone(async () => {
        await file.close();
        const there = await digestOf(whole);
        if (there === null) {
          await rename(part, whole);
          return 'written';
        }
        const same = there === (await digestOf(part));
        await rm(part, { force: true });
        return same ? 'written' : 'other';
      }),
  };
}

/** What tells the bytes of a file from others; null where there is none. */
async function digestOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}

/**
 * Makes a folder and those above it, each once: where the system says that a folder inside an
 * existing one cannot be found, as /proc does, Node's own `recursive` tries for ever.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await stat(path);
  } catch (error) {
    const above = dirname(path);
    if (systemErrorCode(error) !== 'ENOENT' || above === path) throw error;
    await makeFolder(above);
    await mkdir(path);
  }
}
