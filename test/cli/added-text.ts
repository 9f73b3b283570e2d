/** What is printed more than by a plain check, which comes first as it is. */
export function addedText(plain: string, printed: string): string {
  expect(printed.slice(0, plain.length)).toBe(plain);
  return printed.slice(plain.length);
}
