import { rule } from '../rule';

export const reasonLong = rule({
  id: 'reason-long',
  severity: 'info',
  title: '原因超过字数',
  messages: { long: '“{name}”的原因有 {count} 个字，最多 {most} 个。' },
  *check({ indicators }, { options }) {
    if (options.reasonLength === 0) return;
    for (const { name, reason } of indicators) {
      const count = reason === null ? 0 : Array.from(reason.text.trim()).length;
      if (reason === null || count <= options.reasonLength) continue;
      yield {
        cell: reason.cell,
        message: 'long',
        data: { name: name.text, count: `${count}`, most: `${options.reasonLength}` },
      };
    }
  },
});
