import { maskContacts } from '../../../src/engine/language/contact';
import contacts from '../../../src/engine/language/lexicon/contacts.json';
import { excessiveGrowth } from '../../fuzz/growth';

test.each([
  ['某项目经费（联系人：张三丰 13812345678）', '某项目经费（联系人：…）'],
  ['某项目经费（联系人：张三、李四，电话0750-1234567）', '某项目经费（联系人：…、李四，电话…）'],
  ['完成5场（张三丰，１３９ １２３４ ５６７８）', '完成5场（…，…）'],
  ['已办结，经办人欧阳某某', '已办结，经办人…'],
  ['满意，李某138-1234-5678', '满意，…'],
  ['满意，李某138－1234－5678', '满意，…'],
  ['满意，李某138–1234–5678', '满意，…'],
  ['满意，李某138−1234−5678', '满意，…'],
  ['热线0750–1234567接通率', '热线…接通率'],
  ['满意，李某138\t1234\t5678', '满意，…'],
  ['联系电话：12345678；完成3场', '联系电话：…；完成3场'],
  ['请发zhang.san@example.org，谢谢', '请发…，谢谢'],
  ['受助人110101199003070016已领取', '受助人…已领取'],
  ['受助人11010119900307001X已领取', '受助人…已领取'],
  ['负责人：张三\n13812345678', '负责人：…'],
  ['热线0750-1234567接通率', '热线…接通率'],
  ['13812345678、13912345678', '…、…'],
  ['满意，李某+8613812345678', '满意，…'],
  ['满意，李某+86 138 1234 5678', '满意，…'],
  ['满意，李某008613812345678', '满意，…'],
  ['满意，李某138·1234·5678', '满意，…'],
  ['满意，李某1381234\u200b5678', '满意，…'],
  ['热线0750 1234567接通率', '热线…接通率'],
  ['热线400-123-4567接通率', '热线…接通率'],
  ['热线400–1234567接通率', '热线…接通率'],
  ['加QQ：12345678联系', '加QQ：…联系'],
  ['加微信号ab_fake99', '加微信号…'],
  ['加微信ab_fake99', '加微信…'],
  ['0750-1234567', '…'],
])('%s is quoted as %s', (text, masked) => {
  expect(maskContacts(text)).toBe(masked);
  expect(maskContacts(masked)).toBe(masked);
});

test.each([
  '预算13812345678元',
  '13812345678',
  '138123456.78',
  '13,812,345,678.00元',
  '13812345678÷13812345678=1，达到预期',
  '13812345678.5＞1',
  '2023年12月31日',
  '2023-12-31至2024-01-31',
  '2023–12–31至2024–01–31',
  '15–20人、30–40人',
  '20231231',
  '粤财预〔2023〕13812345号',
  '合同编号：13812345678',
  '项目代码 15820230001',
  '51092324T000010263357-2023年农村公路养护',
  '440000202300010001',
  '440000202312010001',
  '电话补贴1234567元',
  '联系人制度项目',
  '联系人大代表工作经费',
  '项目负责人培训3期',
  '手机补贴：1200元',
  '8613812345678元',
  '400-600人次',
  '400－1200人次，800－1200家',
  '4001234567元',
  '微信公众号推送1234567次',
  '微信12345678人次关注',
  '微信H5页面3个',
  '开展5月1日·2日活动',
  '全市邮箱开通率100%',
])('%s names nobody', (text) => {
  expect(maskContacts(text)).toBe(text);
});

test.each(['联系人:', '13812345678 ', '联系人张某', 'a@b.c，', '1 '])(
  'a cell full of %s costs no more than its length',
  (piece) => {
    const masking = (size: number) => {
      const text = piece.repeat(size);
      return () => void maskContacts(text);
    };
    expect(excessiveGrowth(masking, 1000)).toBeNull();
  },
);

test.each([
  ['asked', '_张某', true],
  ['person', '_：市局', true],
  ['numbered', '_：13812345678', false],
] as const)('each word of the list %s counts in %s', (list, text, masked) => {
  const read = contacts[list].split(' ').map((word) => {
    const filled = text.replace('_', word);
    return maskContacts(filled) !== filled;
  });
  expect(new Set(read)).toEqual(new Set([masked]));
});

test('a number behind any other word is masked, and no name begins with just any sign', () => {
  expect(maskContacts('致电：13812345678')).toBe('致电：…');
  expect(maskContacts('经办人某某')).toBe('经办人某某');
});
