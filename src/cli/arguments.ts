import { parseArgs } from 'node:util';
import { DEFAULT_OPTIONS, type Options } from '../engine/options';
import { presetOptions, PRESETS } from '../engine/presets';

export type Format = 'text' | 'json' | 'csv';

export interface CheckCommand {
  readonly kind: 'check';
  /** Files and folders as the user wrote them; at least one. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** The one sheet to check; null for every visible sheet that holds a form. */
  readonly sheet: string | null;
  readonly optionsFile: string | null;
  /** The options to begin with: the defaults, or those of `--preset`. */
  readonly usual: Options;
  /** The folder for marked copies; null where none are wanted. */
  readonly writeTo: string | null;
}

export type Command =
  | CheckCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** `why` is one Chinese sentence that tells what to write instead. */
  | { readonly kind: 'wrong'; readonly why: string };

const OPTIONS = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  sheet: { type: 'string' },
  options: { type: 'string' },
  preset: { type: 'string' },
  write: { type: 'string' },
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
    if (!isOption(name)) return wrong(`没有 ${rawName} 这个选项，用 --help 查看全部选项。`);
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) return wrong(`${rawName} 后面不要写内容。`);
      switches.add(name);
      continue;
    }
    // `--sheet --json` is a forgotten name, not a sheet called --json.
    if (value === undefined || (!token.inlineValue && value.startsWith('--')))
      return wrong(`${rawName} 后面要写内容，例如 ${EXAMPLES[name]}。`);
    if (values.has(name)) return wrong(`${rawName} 只能写一次。`);
    values.set(name, value);
  }
  return command(words, switches, values);
}

const EXAMPLES: Readonly<Record<string, string>> = {
  sheet: '--sheet 指标评分表',
  options: '--options 选项.json',
  preset: '--preset 广东',
  write: '--write 标注副本',
};

function command(
  words: readonly string[],
  switches: ReadonlySet<OptionName>,
  values: ReadonlyMap<OptionName, string>,
): Command {
  if (switches.has('help')) return { kind: 'help' };
  if (switches.has('version')) return { kind: 'version' };
  const [verb, ...paths] = words;
  if (verb !== 'check') return wrong('第一个词要写 check，例如：ziping check 评分表.xlsx');
  if (paths.length === 0)
    return wrong('请写明要检查的文件或文件夹，例如：ziping check 评分表.xlsx');
  if (switches.has('json') && switches.has('csv')) return wrong('--json 和 --csv 只能选一个。');
  const preset = values.get('preset');
  const usual = preset === undefined ? DEFAULT_OPTIONS : presetOptions(preset);
  if (usual === null)
    return wrong(`没有“${preset}”的口径，--preset 后面可以写 ${PRESETS.join('、')}。`);
  return {
    kind: 'check',
    paths,
    format: switches.has('json') ? 'json' : switches.has('csv') ? 'csv' : 'text',
    sheet: values.get('sheet') ?? null,
    optionsFile: values.get('options') ?? null,
    usual,
    writeTo: values.get('write') ?? null,
  };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function wrong(why: string): Command {
  return { kind: 'wrong', why };
}
