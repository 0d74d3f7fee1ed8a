import { Failure } from '../failure'
import { checkedPath, fileId, pathOfFileId } from '../storage/file-store'
import type { Operation } from './context'
import { text } from './wire'

const UPLOAD_SECONDS = 15 * 60
/** How long a download address holds when nobody says, as in production. */
const DOWNLOAD_SECONDS = 2 * 60 * 60

/** `getUploadMetadata`: where to PUT the file, and its id. */
export const getUploadMetadata: Operation = async (params, { links }) => {
  const path = checkedPath(text(params, 'path'))
  const url = links.link('put', path, UPLOAD_SECONDS)
  // Difference: the signature stands in the address; token and authorization are sent back by the SDK and ignored.
  return {
    data: {
      url,
      token: 'local',
      authorization: 'local',
      fileId: fileId(path),
      cosFileId: encodeURIComponent(fileId(path)),
    },
  }
}

/** `getTempFileURL` and `downloadFile`: {data: {download_list: [{fileid, download_url, …}]}}. */
export const batchGetDownloadUrl: Operation = async (params, { files, links }) => {
  const list = await Promise.all(
    entries(params.file_list).map(async ({ fileid, max_age }) => {
      const path = pathOfFileId(String(fileid))
      if (path === undefined || (await files.size(path)) === undefined) return missing(String(fileid))
      const seconds = typeof max_age === 'number' && max_age > 0 ? max_age : DOWNLOAD_SECONDS
      return {
        fileID: fileid,
        tempFileURL: links.link('get', path, seconds),
        maxAge: seconds,
        code: 'SUCCESS',
      }
    }),
  )
  return { data: { download_list: list } }
}

/** `deleteFile`: {data: {delete_list: [{fileID, code}]}}. */
export const batchDeleteFile: Operation = async (params, { files }) => {
  const ids = Array.isArray(params.fileid_list) ? params.fileid_list.map(String) : []
  const list = await Promise.all(
    ids.map(async (fileID) => {
      const path = pathOfFileId(fileID)
      const removed = path !== undefined && (await files.remove(path))
      return removed ? { fileID, code: 'SUCCESS' } : missing(fileID)
    }),
  )
  return { data: { delete_list: list } }
}

/** `copyFile`: {data: {copy_list: [{fileId, code}]}}. */
export const batchCopyFile: Operation = async (params, { files }) => {
  const list = await Promise.all(
    entries(params.file_list).map(async (entry) => {
      const from = checkedPath(String(entry.src_path))
      const to = checkedPath(String(entry.dst_path))
      if ((await files.size(from)) === undefined)
        return { fileId: '', code: 'STORAGE_FILE_NONEXIST', message: from }
      if (entry.overwrite === false && (await files.size(to)) !== undefined) {
        return { fileId: fileId(to), code: 'STORAGE_FILE_EXIST', message: to }
      }
      await files.copy(from, to)
      if (entry.remove_original === true) await files.remove(from)
      return { fileId: fileId(to), code: 'SUCCESS' }
    }),
  )
  return { data: { copy_list: list } }
}

const missing = (fileID: string) => ({ fileID, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' })

function entries(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) throw new Failure('INVALID_PARAM', 'A list of files was expected.')
  return value as Record<string, unknown>[]
}
