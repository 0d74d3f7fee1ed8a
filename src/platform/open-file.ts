import Taro from '@tarojs/taro'
import type { FileKind } from '@/domain/file'
import { openDocument } from './open-document'

/** Shows a stored picture or document with what the host has for it. */
export const openFile =
  ({ kind, name }: { kind: FileKind; name: string }) =>
  async ({ url }: { url: string }): Promise<void> => {
    if (kind === 'picture') await Taro.previewImage({ urls: [url] })
    else await openDocument({ url, fileName: name })
  }
