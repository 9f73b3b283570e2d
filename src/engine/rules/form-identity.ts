import { wordsOf } from '../language/lexicon';
import { HAN } from '../language/signs';
import { wordList } from '../language/word-list';
import type { Form } from '../model/form';
import { UNIT_FIELDS } from '../model/form-facts';
import { onceOf, remembered } from '../once';
import { pairsOf } from '../prose/alike';
import { rule } from '../rule';

/** 2023年困难群众救助资金预算120万元: the project as a narrative names it. */
const PROJECT = new RegExp(
  String.raw`20\d{2}年度?(${HAN}{3,24}?(?:补助|资金|经费|项目))(?:预算\d|共设[置定立])`,
  'gu',
);
/** Words that any project may have in its name. */
const COMMON = [
  ...wordsOf('levels'),
  ...'财政 专项 年度 部门 一般 公共 项目 资金 经费 补助 总 全 该 本 工作 安排 下达 管理 建设 服务 发展'.split(
    ' ',
  ),
];
/** 某某市民政局2023年…: a unit that a title or a sentence begins with. */
const UNIT = new RegExp(
  String.raw`(?:^|[。;:])(${HAN}{2,16}?(?:局|委员会|厅|中心|政府|办事处))(?=20\d{2}年|组织实施的)`,
  'gu',
);
/** Named for its part in the work, not as the one that reports. */
const BESIDE = wordList('会同 联合 协助 配合 根据 由 经 与 和 同 向 对 按');

export const formIdentity = rule({
  id: 'form-identity',
  severity: 'warning',
  title: '文字里写的是别的项目或单位',
  messages: {
    project: '这里写的是“{text}”，项目名称是“{name}”，请核对是不是照搬了别的项目。',
    unit: '这里写的是“{text}”，表头的单位是“{name}”，请核对是不是照搬了别的单位。',
  },
  *check(form) {
    const project = form.fields.find(({ name, plain }) => name === '项目名称' && plain);
    const units = form.fields.filter(({ name, plain }) => UNIT_FIELDS.includes(name) && plain);
    const [unit] = units;
    for (const { cell, plain } of [...form.titles, ...form.narrative]) {
      const strange = projectsIn(plain).find((text) => !isOf(text, form));
      if (project && strange !== undefined)
        yield { cell, message: 'project', data: { text: strange, name: project.text ?? '' } };
      const other = unitsIn(plain).find(
        (text) => !units.some((one) => isSame(text, one.plain ?? '')),
      );
      if (unit && other !== undefined && !other.includes('财政') && !BESIDE.opens(other))
        yield { cell, message: 'unit', data: { text: other, name: unit.text ?? '' } };
    }
  },
});

const projectsIn = remembered((text: string) => namesIn(text, PROJECT));
const unitsIn = remembered((text: string) => namesIn(text, UNIT));

function namesIn(text: string, names: RegExp): readonly string[] {
  return Array.from(text.matchAll(names), ([, name = '']) => name);
}

/** True if the form names anything that the project's name speaks of, or the name says too little. */
function isOf(name: string, form: Form): boolean {
  const said = COMMON.reduce((rest, word) => rest.replaceAll(word, ' '), name).split(' ');
  const pairs = said.flatMap((part) => [...pairsOf(part)]);
  const known = namesOf(form);
  return pairs.length === 0 || pairs.some((pair) => known.includes(pair));
}

/** Titles, fields, labels and names of indicators, each on a line of its own. */
const namesOf = onceOf(({ titles, fields, labels, indicators }: Form): string =>
  [
    ...[...titles, ...fields, ...indicators.map((one) => one.name)].map(({ plain }) => plain ?? ''),
    ...labels,
  ].join('\n'),
);

/** 市工信局 is 江门市工业和信息化局, whose signs it has in their order. */
function isSame(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}
