/** Excel cuts a list of addresses at this many characters. */
const LONGEST_LIST = 8191;

/** Joins addresses to lists such as `E15:I16,E20:I20` for `Worksheet.getRanges`, as few as will do. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const longer = `${lists.at(-1) ?? ''},${address}`;
    if (lists.length > 0 && longer.length <= LONGEST_LIST) lists.splice(-1, 1, longer);
    else lists.push(address);
  }
  return lists;
}
