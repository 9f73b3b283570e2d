import { convertsRoughly, isGeneralUnit, isSameUnit, unitScale } from '../compare/units';
import { wordAt } from '../language/lexicon';
import { noteAtEnd } from '../language/signs';
import { wordList } from '../language/word-list';
import { rule } from '../rule';

/** 培训人数（人）: the unit as a name ends in it. */
const LONGEST = 4;
/** What is never had by halves. */
const WHOLE = wordList('人 名 户 人次 家 场 辆 台 头 件 座 所 套 起 批次 个');
/** Of an average or a share a part may be left: 人均, 每千人口, 千人医师数. */
const AVERAGE = wordList('均 万 率 每千 每百 每十 每户 每人 每个 每家 每平 千人 百人 千户 百户');

export const valueUnit = rule({
  id: 'value-unit',
  severity: 'info',
  title: '预期值与实现值的单位不同',
  messages: {
    named:
      '“{name}”的名称写的单位是“{named}”，预期值“{expected}”、实现值“{actual}”的单位不同，请核对。',
    scale: '“{name}”的预期值“{expected}”带“万”一类的字，实现值“{actual}”没有带，请写成同一种写法。',
    fraction: '“{name}”的实现值“{actual}”不是整数，{unit}不会有小数，请核对。',
    units: '“{name}”的预期值“{expected}”与实现值“{actual}”单位不同（{from} / {to}）。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, expected, actual } = indicator;
      if (expected === null || actual === null || measure.kind !== 'number') continue;
      if (target.kind !== 'number' && target.kind !== 'range') continue;
      const from = target.percent ? '%' : target.unit;
      const to = measure.percent ? '%' : measure.unit;
      const place = { cell: actual.cell, also: [expected.cell] };
      const data = { name: name.text, expected: expected.text, actual: actual.text };
      const note = noteAtEnd(name.plain) ?? '';
      const named = note.length <= LONGEST ? note : '';
      const unit = to === '' ? from || named : to;
      if (from !== '' && to !== '' && !isOneUnit(from, to, name.plain))
        yield { message: 'units', data: { from, to, ...data }, ...place };
      else if (isOther(named, to || from))
        yield { message: 'named', data: { named, ...data }, ...place };
      if (!WHOLE.has(unit) || measure.scaled || measure.value.isInteger()) continue;
      if (AVERAGE.isIn(name.plain)) continue;
      // 6.1 beside ≥5万人次 is no part of a person.
      if (target.kind === 'number' && target.scaled) yield { message: 'scale', data, ...place };
      else if (target.kind === 'range' || target.value.isInteger())
        yield { message: 'fraction', data: { unit, ...data }, ...place };
    }
  },
});

/** True for two that are the same or convert (1年, 11个月), and where the name says 每亩 to 元 and 元/亩. */
function isOneUnit(from: string, to: string, name: string): boolean {
  if (isSameUnit(from, to) || unitScale(from, to) !== null) return true;
  const [short, long] = from.length < to.length ? [from, to] : [to, from];
  const per = long.slice(short.length + 1);
  return long === `${short}/${per}` && (name.includes(`每${per}`) || name.includes(`${per}均`));
}

/** True for a unit that is known and not that of the value, nor of the same kind: （人） beside 12场. */
function isOther(named: string, unit: string): boolean {
  if (unit === '' || unit === '%' || isGeneralUnit(named) || isGeneralUnit(unit)) return false;
  const word = wordAt(named, 0);
  const known = word?.text === named && word.tags.has('unit');
  return (
    known &&
    !isSameUnit(named, unit) &&
    unitScale(named, unit) === null &&
    !convertsRoughly(named, unit)
  );
}
