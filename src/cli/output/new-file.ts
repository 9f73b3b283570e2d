import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemErrorCode } from '../file-error';
import type { NewFile } from '../io';

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
  begun(part);
  const orGone = async <Done>(step: () => Promise<Done>): Promise<Done> => {
    try {
      return await step();
    } catch (error) {
      await file.close();
      await gone(part);
      throw error;
    }
  };
  return {
    add: (bytes) => orGone(() => file.appendFile(bytes)),
    end: () =>
      orGone(async () => {
        await file.close();
        const isTaken = !(await takesName(part, whole));
        const same = !isTaken || (await digestOf(whole)) === (await digestOf(part));
        await gone(part);
        return same ? 'written' : 'other';
      }),
  };
}

/** Gives a whole file its name as well; false where another has it, even since a moment ago. */
async function takesName(part: string, whole: string): Promise<boolean> {
  try {
    await link(part, whole);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    if (systemErrorCode(error) === null) throw error;
    // A disk that gives no file two names, as many sticks and network folders do not.
    if ((await digestOf(whole)) !== null) return false;
    await rename(part, whole);
  }
  return true;
}

/** The files that are not whole yet. */
const PARTS = new Set<string>();

/** Whoever stops a run is left without the remains of what was being written. */
function begun(part: string): void {
  if (PARTS.size === 0 && process.listenerCount('SIGINT', onSignal) === 0)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, onSignal);
  PARTS.add(part);
}

function onSignal(signal: NodeJS.Signals): void {
  for (const part of PARTS) rmSync(part, { force: true });
  // Nobody listens any more: now it ends the run.
  process.kill(process.pid, signal);
}

async function gone(part: string): Promise<void> {
  await rm(part, { force: true });
  PARTS.delete(part);
}

/** Of a device or a pipe, which may never come to its end: like no file. */
const NO_DIGEST = '';

/** What tells the bytes of a file from others; null where there is none. */
async function digestOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    const kind = await stat(path);
    if (!kind.isFile() && !kind.isDirectory()) return NO_DIGEST;
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
    await mkdir(path).catch((failure: unknown) => {
      // Another run has made it meanwhile; a file in its place is found by whoever writes into it.
      if (systemErrorCode(failure) !== 'EEXIST') throw failure;
    });
  }
}
