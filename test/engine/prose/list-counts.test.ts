import { normalise } from '../../../src/engine/language/plain';
import { read } from '../../../src/engine/language/reading';
import { wrongListCounts } from '../../../src/engine/prose/list-counts';
import { excessiveGrowth } from '../../fuzz/growth';

const wrong = (text: string) =>
  wrongListCounts(read(normalise(text), 2023).tokens).map(
    ({ text: said, count }) => `${said}/${count}`,
  );

test.each([
  ['形成新一代信息技术、石化新材料、食品、家电、金属制品4条产业链', '4条/5'],
  ['形成食品、家电、建材4个产业集群', '4个/3'],
  ['培育4条产业链(食品、家电、建材、石化、纺织)', '4条/5'],
  ['培育6条产业链（食品、家电、建材）', '6条/3'],
  ['建成2个平台：检测、设计、孵化。', '2个/3'],
  ['建成2个平台：检测、设计、孵化', '2个/3'],
  ['（一）培育6条产业链（食品、家电、建材）', '6条/3'],
])('%s is counted wrongly', (text, found) => {
  expect(wrong(text)).toEqual([found]);
});

test.each([
  '形成食品、家电、建材3个产业集群',
  '形成现代农业与食品、先进材料、现代轻工纺织3个产业集群',
  '形成食品、家电、建材和纺织4个产业集群',
  '形成食品、家电、建材、石化和纺织5个产业集群',
  '食品、家电、建材等4个产业集群',
  '修建村道、水渠、蓄水池4个',
  '组织宣讲、培训、咨询4场活动',
  '建成村道、水渠、蓄水池8个项目',
  '培育4条产业链(其中食品、家电、建材已投产)',
  '培育4条产业链（产值500亿元、利润30亿元、税收5亿元）',
  '服务食品、家电4个产业',
  '建成3个平台：检测2个、设计、孵化、培训',
  '3个超千亿集群和食品、家电、建材3个集群',
])('%s is not', (text) => {
  expect(wrong(text)).toEqual([]);
});

test.each(['1个人:', '1个人(', '1个、', '1个人'])(
  'a clause of nothing but %s costs no more than its length',
  (piece) => {
    const counting = (length: number) => {
      const { tokens } = read(normalise(piece.repeat(length)), null);
      return () => void wrongListCounts(tokens);
    };
    expect(excessiveGrowth(counting, 800)).toBeNull();
  },
);
