/** What is printed more than by a plain check, from its title on; nothing else may be other than there. */
export function addedText(plain: string, printed: string, title: string): string {
  const at = printed.indexOf(title);
  const rest = plain.slice(at);
  expect(printed.slice(0, at)).toBe(plain.slice(0, at));
  expect(printed.slice(-rest.length)).toBe(rest);
  return printed.slice(at, -rest.length);
}
