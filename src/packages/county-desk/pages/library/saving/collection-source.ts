import type { Collection } from '@/domain/library'
import type { Answers } from '../../../../../api/answers'
import { api } from '../../../../../api/client'
import { newRequestKey } from '../../../../../platform/request-key'

export type CollectionFile = Answers['library']['collectionFiles']['files'][number]

/** Where a collection comes from: the server, and the storage behind its addresses. */
export interface CollectionSource {
  table(
    collection: Collection,
  ): Promise<Pick<Answers['library']['exportCollection'], 'url' | 'folder' | 'fileName' | 'files'>>
  /** What the table names, in its order. */
  files(collection: Collection): Promise<CollectionFile[]>
  /** For some minutes; the server records who opened the file. */
  addressOf(file: CollectionFile): Promise<string>
  download(url: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>
}

/** For one saving: a file that is asked for again in it is opened once. */
export function openCollectionSource(): CollectionSource {
  const view = newRequestKey('save')
  return {
    table: (collection) => api.library.exportCollection.mutate({ collection }),
    files: listAll,
    async addressOf({ resource, file }) {
      return (await api.library.openFile.mutate({ resource, file, view })).url
    },
    async download(url, signal) {
      const answer = await fetch(url, { signal, credentials: 'omit' })
      if (!answer.ok || !answer.body) throw new Error(`download: ${answer.status}`)
      return answer.body
    },
  }
}

async function listAll(collection: Collection): Promise<CollectionFile[]> {
  const listed: CollectionFile[] = []
  for (let from: number | undefined = 0; from !== undefined; ) {
    const page: Answers['library']['collectionFiles'] = await api.library.collectionFiles.query({
      collection,
      from,
    })
    listed.push(...page.files)
    from = page.next
  }
  return listed
}
