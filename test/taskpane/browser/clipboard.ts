/** What is on a clipboard by its types, as far as copying and pasting cells goes. */
export class Clipboard {
  private readonly held: Map<string, string>;

  constructor(held: Readonly<Record<string, string>> = {}) {
    this.held = new Map(Object.entries(held));
  }

  getData(type: string): string {
    return this.held.get(type) ?? '';
  }

  setData(type: string, text: string): void {
    this.held.set(type, text);
  }
}
