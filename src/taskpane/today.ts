/** The day as documents print it: 2024年3月1日. */
export function todayText(): string {
  return new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(new Date());
}
