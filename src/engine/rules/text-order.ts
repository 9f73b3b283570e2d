import { anyOf } from '../language/lexicon';
import { halfWidth } from '../language/plain';
import { cutAt, lettersOf } from '../language/signs';
import type { Cell } from '../model/form';
import { oneYear } from '../model/form-facts';
import { remembered } from '../once';
import { disorderIn } from '../prose/order';
import { yearsIn } from '../prose/years';
import { rule } from '../rule';

const NUMERAL = anyOf('ordinals');
const DOUBLED = new RegExp(`(${NUMERAL}{1,2}是)\\1`);
const SENTENCE_ENDS = '。;!\n';
/** What stands before a sentence or a document in a list. */
const MARK = new RegExp(`^\\s*\\(?(?:${NUMERAL}{1,2}|\\d{1,2})(?:\\)|是|[、.])\\s*`);
/** Shorter ones may well be said twice. */
const LONG = 12;
const SHOWN = 16;

export const textOrder = rule({
  id: 'text-order',
  severity: 'info',
  title: '文字的编号、书名号或句子写乱了',
  messages: {
    doubled: '“{text}”连写了两遍，请删去一个。',
    order: '编号“{from}”后面是“{to}”，请核对是漏写还是写重了。',
    sentence: '“{text}…”这句话写了两遍，请删去一处。',
    bracket: '“{text}”的书名号不成对，请补上。',
    document: '依据“{text}…”列了两次，请删去一个。',
    later: '依据“{text}…”晚于评价年度 {year} 年，请核对。',
  },
  *check(form) {
    for (const { cell, text } of form.narrative) yield* slipsAt(cell, slipsIn(text));
    for (const { reason, evidence } of form.indicators) {
      if (reason?.kind === 'text') yield* slipsAt(reason.cell, slipsIn(reason.text));
      if (evidence?.own === true) yield* slipsAt(evidence.cell, bracketsIn(evidence.text));
    }
    const basis = form.fields.find(({ name }) => name === '实施文件依据');
    if (!basis?.filled || basis.text === null) return;
    yield* slipsAt(basis.cell, ordered(halfWidth(basis.text)));
    yield* slipsAt(basis.cell, brackets(basis.text));
    yield* slipsAt(basis.cell, documents(basis.text, oneYear(form)));
  },
});

function* slipsAt<Slip>(cell: Cell, slips: Iterable<Slip>) {
  for (const slip of slips) yield { cell, ...slip };
}

const slipsIn = remembered((text: string) => {
  const read = halfWidth(text);
  const twice = repeated(cutAt(read, SENTENCE_ENDS));
  const sentences = twice === null ? [] : [{ message: 'sentence', data: { text: twice } } as const];
  return [...ordered(read), ...brackets(text), ...sentences];
});

const bracketsIn = remembered((text: string) => [...brackets(text)]);

/** Takes a text in half-width signs. */
function* ordered(text: string) {
  const doubled = text.includes('是') ? DOUBLED.exec(text)?.[1] : undefined;
  if (doubled !== undefined)
    yield { message: 'doubled' as const, data: { text: doubled + doubled } };
  const disorder = disorderIn(text);
  if (disorder !== null) yield { message: 'order' as const, data: { ...disorder } };
}

function* brackets(text: string) {
  const at = unpaired(text);
  if (at === null) return;
  const start = text[at] === '《' ? at : Math.max(0, at - SHOWN);
  yield { message: 'bracket' as const, data: { text: text.slice(start, start + SHOWN + 1) } };
}

/** Where a 《 or 》 stands that has no other; titles may stand within a title. */
function unpaired(text: string): number | null {
  const open: number[] = [];
  if (!text.includes('《') && !text.includes('》')) return null;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '《') open.push(at);
    if (text[at] === '》' && open.pop() === undefined) return at;
  }
  return open[0] ?? null;
}

function* documents(text: string, year: number | null) {
  const lines = cutAt(halfWidth(text), '\n;');
  const twice = repeated(lines);
  if (twice !== null) yield { message: 'document' as const, data: { text: twice } };
  for (const line of year === null ? [] : lines) {
    const years = yearsIn(line);
    if (years.length === 0 || !years.every((one) => one > Number(year))) continue;
    yield { message: 'later' as const, data: { text: shown(line), year: `${year}` } };
  }
}

/** The beginning of what stands there twice; null for nothing. */
function repeated(parts: readonly string[]): string | null {
  const known = new Set<string>();
  const long = parts.filter(({ length }) => length >= LONG);
  for (const part of long.length > 1 ? long : []) {
    const words = lettersOf(part.replace(MARK, ''));
    if (words.length >= LONG && known.has(words)) return shown(part);
    known.add(words);
  }
  return null;
}

function shown(part: string): string {
  return part.replace(MARK, '').trim().slice(0, SHOWN);
}
