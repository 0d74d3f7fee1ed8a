import { type PartStorage, partStorage } from './bucket'
import { connect } from './store'

/** Where and with which headers a phone or browser may PUT one file, once. */
export interface SignedUpload {
  url: string
  headers: Record<string, string>
  fileId: string
}

/** Files by id; CloudBase's bucket behind it. How production signs is this file alone. */
export interface FileStorage {
  signUpload(path: string): Promise<SignedUpload>
  signRead(fileId: string, seconds: number): Promise<string>
  read(fileId: string): Promise<Buffer>
  write(path: string, bytes: Buffer): Promise<string>
  remove(fileId: string): Promise<void>
  /** Files that are too large for one PUT. */
  readonly parts: PartStorage
}

export const storage: FileStorage = {
  async signUpload(path) {
    const { data } = await connect().getUploadMetadata({ cloudPath: path })
    const { url, token, authorization, fileId, cosFileId } = data
    // The bucket is COS: without `x-cos-meta-fileid` the file arrives and no link to it can ever be made.
    return {
      url,
      fileId,
      headers: {
        Authorization: authorization,
        'x-cos-security-token': token,
        'x-cos-meta-fileid': cosFileId,
        Signature: authorization,
        key: encodeURIComponent(path),
      },
    }
  },
  async signRead(fileId, seconds) {
    const { fileList } = await connect().getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] })
    const url = fileList[0]?.tempFileURL
    if (!url) throw new Error('storage: no address for a file')
    return url
  },
  async read(fileId) {
    const { fileContent } = await connect().downloadFile({ fileID: fileId })
    if (!fileContent) throw new Error('storage: empty file')
    return Buffer.from(fileContent)
  },
  async write(path, bytes) {
    const { fileID } = await connect().uploadFile({ cloudPath: path, fileContent: bytes as never })
    return fileID
  },
  async remove(fileId) {
    await connect().deleteFile({ fileList: [fileId] })
  },
  parts: partStorage,
}
