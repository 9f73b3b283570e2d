/** The blank forms there are, by the name of whose they are. */
export const BLANK_FORMS = {
  national: { place: '全国', title: '项目支出绩效自评表' },
  guangdong: { place: '广东', title: '项目绩效自评指标评分表' },
} as const;

export type BlankFormName = keyof typeof BLANK_FORMS;

export const BLANK_FORM_NAMES = [
  'national',
  'guangdong',
] as const satisfies readonly BlankFormName[];

/** What the file is called. */
export function blankFormFile(name: BlankFormName): string {
  const { title, place } = BLANK_FORMS[name];
  return `${title}（${place}，空白）.xlsx`;
}
