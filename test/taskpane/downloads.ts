/** A file that was handed to the browser. */
export interface Download {
  readonly name: string;
  readonly content: Blob;
  revoked: boolean;
}

/** What the page hands to the browser from now on. jsdom has neither downloads nor addresses of blobs. */
export function watchDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (content) => {
    if (!(content instanceof Blob)) throw new Error('not a blob');
    return `blob:https://localhost/${blobs.push(content) - 1}`;
  };
  URL.revokeObjectURL = (address) => {
    const download = downloads[Number(address.split('/').at(-1))];
    if (download !== undefined) download.revoked = true;
  };
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const content = blobs[Number(this.href.split('/').at(-1))];
    if (content !== undefined) downloads.push({ name: this.download, content, revoked: false });
  });
  return downloads;
}
