import {
  CONTROLS,
  cutAt,
  endsInLatin,
  firstDigit,
  hanOf,
  hasDigit,
  hasHan,
  isAllHan,
  isDigits,
  lettersOf,
  noteAtEnd,
  TURNS,
  withoutSpaces,
} from '../../../src/engine/language/signs';

const SIGNS = Array.from({ length: 0x34000 }, (_, code) => String.fromCodePoint(code));

test.each([
  ['5场', 0],
  ['共12', 1],
  ['五场', -1],
  ['', -1],
])('the first digit of %s stands at %s', (text, place) => {
  expect(firstDigit(text)).toBe(place);
  expect(hasDigit(text)).toBe(place >= 0);
});

test('letters and figures are left of a title', () => {
  expect(lettersOf('《2023年 通知》(附A-1)。')).toBe('2023年通知附A1');
  expect(lettersOf('②𠮷、é!Ⅳ号〇')).toBe('②𠮷éⅣ号〇');
});

test.each([
  ['甲;乙。丙', ['甲', '乙', '丙']],
  ['甲;;乙', ['甲', '', '乙']],
  ['甲', ['甲']],
  ['甲。', ['甲', '']],
  ['', ['']],
])('%s is cut at its ends', (text, pieces) => {
  expect(cutAt(text, ';。')).toEqual(pieces);
});

test.each([
  ['A通知', true],
  ['附件1-2。', true],
  ['1-2。', false],
])('%s has a Chinese character: %s', (text, expected) => {
  expect(hasHan(text)).toBe(expected);
});

test.each([
  ['通知', true],
  ['〇', true],
  ['𠮷', true],
  ['通知1', false],
  ['。', false],
  ['', false],
])('%s is Chinese characters alone: %s', (text, expected) => {
  expect(isAllHan(text)).toBe(expected);
});

test('controls, marks that turn what follows, and letters and figures are those of Unicode', () => {
  const unseen = new RegExp(`[${CONTROLS}${TURNS}]`, 'u');
  const wrong = SIGNS.filter(
    (sign) =>
      unseen.test(sign) !== /[\p{Cc}\p{Bidi_Control}]/u.test(sign) ||
      (lettersOf(sign) === '') === /[\p{L}\p{N}]/u.test(sign),
  );
  expect(wrong).toEqual([]);
  expect(lettersOf('（一）é.¼—𠮷 :3')).toBe('一é¼𠮷3');
});

test('all signs that Unicode calls Chinese are, and no letter or figure of another script is', () => {
  const other = /[\p{L}\p{N}]/u;
  const wrong = SIGNS.filter((sign) => {
    const isHan = /\p{Script=Han}/u.test(sign);
    return hasHan(sign) !== isHan && (isHan || other.test(sign));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['次数(场)', '场'],
  ['场(次)数', null],
  ['次数(', null],
  ['数)', null],
  ['a(b(c)', 'c'],
  ['a(b)c)', null],
])('%s has the note %s at its end', (text, note) => {
  expect(noteAtEnd(text)).toBe(note);
});

test('digits, Latin letters, Chinese signs and spaces are told apart', () => {
  expect(['2023', '２０', '1.5', ''].map(isDigits)).toEqual([true, false, false, false]);
  expect(['V', '5km', '5元', ''].map(endsInLatin)).toEqual([true, true, false, false]);
  expect(hanOf('未完成(含)5MB')).toBe('未完成含');
  expect(withoutSpaces(' 产出 \n指标\u3000')).toBe('产出指标');
});
