import { parseArgs } from 'node:util';
import { limitsText, parseLimits } from '../documents/submission/limits';
import { BLANK_FORM_NAMES, BLANK_FORMS } from '../documents/templates/blank-form-names';
import { LEVEL_NAMES, levelOf } from '../documents/words/severity';
import { DEFAULT_OPTIONS } from '../engine/options';
import { presetOptions, PRESETS } from '../engine/presets';
import { USUAL_LIMITS } from '../engine/submission-limits';
import type { Command, Format } from './command';

/** The formats that an option of their own asks for. */
const FORMATS = ['json', 'csv', 'sarif', 'summary'] as const satisfies readonly Format[];

const OPTIONS = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  sarif: { type: 'boolean' },
  summary: { type: 'boolean' },
  'with-list': { type: 'boolean' },
  sheet: { type: 'string' },
  options: { type: 'string' },
  preset: { type: 'string' },
  level: { type: 'string' },
  baseline: { type: 'string' },
  targets: { type: 'string' },
  'last-year': { type: 'string' },
  write: { type: 'string' },
  remarks: { type: 'string' },
  report: { type: 'string' },
  findings: { type: 'string' },
  output: { type: 'string', short: 'o' },
  evidence: { type: 'string' },
  'evidence-list': { type: 'string' },
  draft: { type: 'string' },
  submit: { type: 'boolean' },
  limits: { type: 'string' },
  paste: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Reads the words after `ziping`. */
export function parseArguments(argv: readonly string[]): Command {
  // Not strict: Node's own complaints are in English.
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const switches = new Set<OptionName>();
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) return wrong(noOption(argv[token.index] ?? rawName));
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) return wrong(`${rawName} 后面不要写内容。`);
      switches.add(name);
      continue;
    }
    // `--sheet --json` is a forgotten name, not a sheet called --json.
    // An empty one comes of a variable of a script that is not set, and would name the root of the disk.
    if (!value || (!token.inlineValue && value.startsWith('--')))
      return wrong(`${rawName} 后面要写内容，例如 ${EXAMPLES[name]}。`);
    if (values.has(name)) return wrong(`${rawName} 只能写一次。`);
    values.set(name, value);
  }
  return argv.length === 0 ? { kind: 'help' } : command(words, switches, values);
}

/** A name of a file may begin like an option. */
function noOption(typed: string): string {
  const isFile = /\.\w+$/.test(typed);
  return `没有 ${typed} 这个选项，用 --help 查看全部选项${isFile ? `；名称以 - 开头的文件，写成 ./${typed}` : ''}。`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  sheet: '--sheet 指标评分表',
  options: '--options 选项.json',
  preset: '--preset 广东',
  level: '--level 必须修改',
  baseline: '--baseline 上一轮.json',
  targets: '--targets 申报表.xlsx',
  'last-year': '--last-year 去年的表.xlsx',
  write: '--write 标记副本',
  remarks: '--remarks 复核意见',
  report: '--report 复核意见',
  findings: '--findings 问题.csv',
  output: '-o 自评表.xlsx',
  evidence: '--evidence 佐证材料',
  'evidence-list': '--evidence-list 佐证材料清单',
  draft: '--draft 起草小结',
  limits: `--limits "${limitsText(USUAL_LIMITS)}"`,
  paste: '--paste 系统格式',
};

function command(
  words: readonly string[],
  switches: ReadonlySet<OptionName>,
  values: ReadonlyMap<OptionName, string>,
): Command {
  if (switches.has('help')) return { kind: 'help' };
  if (switches.has('version')) return { kind: 'version' };
  if (words[0] === 'template') return template(words.slice(1), switches, values);
  if (values.has('output'))
    return wrong('-o 只用于 ziping template，写出的文件夹用 --write 等选项。');
  const paths = words[0] === 'check' ? words.slice(1) : words;
  if (paths.includes('')) return wrong('有一个要检查的文件或文件夹是空的，请写明名称。');
  if (paths.length === 0) return wrong('请写明要检查的文件或文件夹，例如：ziping 评分表.xlsx');
  const [format = 'text', second] = FORMATS.filter((one) => switches.has(one));
  if (second !== undefined) return wrong(`--${format} 和 --${second} 只能选一个。`);
  const why = clash(format, switches, values);
  if (why !== null) return wrong(why);
  const typed = values.get('limits');
  if (typed !== undefined && parseLimits(typed, USUAL_LIMITS) === null)
    return wrong(`没看懂“${typed}”，--limits 后面请写成 "${limitsText(USUAL_LIMITS)}" 的样子。`);
  const preset = values.get('preset');
  const usual = preset === undefined ? DEFAULT_OPTIONS : presetOptions(preset);
  if (usual === null)
    return wrong(`没有“${preset}”的口径，--preset 后面可以写 ${PRESETS.join('、')}。`);
  const asked = values.get('level');
  const level = asked === undefined ? null : levelOf(asked);
  if (asked !== undefined && level === null)
    return wrong(`没有“${asked}”这一级，--level 后面可以写 ${LEVEL_NAMES.join('、')}。`);
  return {
    kind: 'check',
    paths,
    format,
    sheet: values.get('sheet') ?? null,
    optionsFile: values.get('options') ?? null,
    usual,
    level,
    baseline: values.get('baseline') ?? null,
    evidence: values.get('evidence') ?? null,
    targets: values.get('targets') ?? null,
    lastYear: values.get('last-year') ?? null,
    submit: switches.has('submit'),
    limits: typed ?? null,
    to: {
      write: values.get('write') ?? null,
      attach: switches.has('with-list'),
      remarks: values.get('remarks') ?? null,
      report: values.get('report') ?? null,
      findings: values.get('findings') ?? null,
      evidenceList: values.get('evidence-list') ?? null,
      draft: values.get('draft') ?? null,
      paste: values.get('paste') ?? null,
    },
  };
}

/** Why these options cannot be asked for together, in one sentence; null where they can. */
function clash(
  format: Format,
  switches: ReadonlySet<OptionName>,
  values: ReadonlyMap<OptionName, string>,
): string | null {
  // Only these two list what is found row by row.
  const isListed = format === 'text' || format === 'json';
  const beside = BESIDE.find((one) => values.has(one));
  if (beside !== undefined && !isListed)
    return `--${beside} 的结果逐条列出，不能和 --${format} 一起写；请去掉 --${format}，或改用 --json。`;
  if (switches.has('with-list') && !values.has('write'))
    return '--with-list 要和 --write 一起写，例如 --write 标记副本 --with-list。';
  if (values.has('evidence') && !isListed && !values.has('evidence-list'))
    return `--${format} 里没有佐证材料的地方，请去掉它，或者再写 --evidence-list 佐证材料清单。`;
  if (switches.has('submit') && !isListed)
    return `--${format} 里没有上报核对的地方，请去掉它，或者改用 --json。`;
  if (values.has('limits') && !switches.has('submit'))
    return '--limits 要和 --submit 一起写，例如 --submit --limits "原因 200"。';
  return null;
}

/** What a form is held against beside its check. */
const BESIDE = ['targets', 'last-year'] as const;

/** `ziping template guangdong -o FILE`: whose form it is may be said in Chinese too. */
function template(
  words: readonly string[],
  switches: ReadonlySet<OptionName>,
  values: ReadonlyMap<OptionName, string>,
): Command {
  const [asked = 'national', ...more] = words;
  const form = BLANK_FORM_NAMES.find((name) => name === asked || BLANK_FORMS[name].place === asked);
  const { output = null, ...others } = Object.fromEntries(values);
  if (form === undefined || more.length > 0)
    return wrong(
      'ziping template 后面写 national（全国）或 guangdong（广东），例如：ziping template 广东',
    );
  if (switches.size > 0 || Object.keys(others).length > 0)
    return wrong('ziping template 只能再写 -o 和文件名，例如：ziping template 广东 -o 评分表.xlsx');
  return { kind: 'template', form, file: output };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function wrong(why: string): Command {
  return { kind: 'wrong', why };
}
