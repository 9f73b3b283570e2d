import { DEFAULT_OPTIONS, OPTIONS, type Options } from '../../engine/options';
import { oneLine } from '../../engine/sentence/one-line';
import type { After } from '../../host/after';
import { OPTIONS_FILE, readOptions } from '../../host/read-options';
import { NOTHING_SET, type Usual } from '../session/usual';

/** Nobody's form waits longer for it. */
const MAX_MILLISECONDS = 5000;

/**
 * Reads what a bureau has put beside the page for all who open it: the same file that `--options`
 * takes. A page that was opened by double click may read none, and nothing is said there.
 */
export async function houseOptions(after: After): Promise<Usual> {
  if (window.location.protocol === 'file:') return NOTHING_SET;
  const answer = await ask(after);
  if (answer === null) return NOTHING_SET;
  return typeof answer === 'string' ? notTaken(answer) : usualOf(answer);
}

/** The bytes of the file, null where there is none, or why they did not come. */
async function ask(after: After): Promise<Uint8Array | string | null> {
  const asking = new AbortController();
  const inTime = after(MAX_MILLISECONDS, () => asking.abort());
  try {
    // Beside the page: of its own origin, as the page's policy asks.
    const answer = await fetch(OPTIONS_FILE, { redirect: 'error', signal: asking.signal });
    // Many a server answers with its own page where there is no such file.
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') === true;
    if (answer.status === 404 || (answer.ok && isPage)) return null;
    if (!answer.ok) return `服务器没有给出这个文件（${answer.status}）`;
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    return '没有读到这个文件';
  } finally {
    inTime();
  }
}

/** Half of a file would be neither the bureau's settings nor the usual ones. */
function usualOf(bytes: Uint8Array): Usual {
  const reading = readOptions(bytes, DEFAULT_OPTIONS);
  if (reading.kind === 'wrong') return notTaken(reading.faults.map(oneLine).join('；'));
  const { options } = reading;
  const isSet = (key: keyof Options): boolean =>
    JSON.stringify(options[key]) !== JSON.stringify(DEFAULT_OPTIONS[key]);
  const titles = KEYS.filter(isSet).map((key) => `“${OPTIONS[key].title}”`);
  const said = `按单位统一的设置校验（${OPTIONS_FILE}）：${titles.join('、')}；自己改过的设置优先。`;
  return { options, said: titles.length === 0 ? '' : said };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its keys are those of `Options`
const KEYS = Object.keys(OPTIONS) as (keyof Options)[];

function notTaken(why: string): Usual {
  return {
    options: DEFAULT_OPTIONS,
    said: `单位统一的设置（${OPTIONS_FILE}）没有采用：${why}。请告诉信息人员。`,
  };
}
