import { draftOf, gapsIn } from '../../documents/draft/draft';
import { DRAFT_NAME, draftDocument } from '../../documents/draft/draft-document';
import { documentPlace } from '../../documents/words/document-place';
import type { OutFolder } from './out-folder';
import type { Output } from './output';

/** Puts a draft of the paragraphs of each form into a folder, for Word. */
export function createDrafts(folder: OutFolder): Output {
  return {
    async add({ file, place }, checked) {
      const put = checked.map(({ report }, at) =>
        folder.put(file, documentPlace(place, DRAFT_NAME, '.docx', at), async () => {
          // No part of a plain check, and loaded where it is wanted.
          const { makeDocument } = await import('../../host/make/make-document');
          const draft = draftOf(report);
          return {
            bytes: await makeDocument(draftDocument(draft, report)),
            done: `留了 ${gapsIn(draft)} 处【请填写】`,
            notes: draft.notes.slice(0, -1),
          };
        }),
      );
      return (await Promise.all(put)).flat();
    },
  };
}
