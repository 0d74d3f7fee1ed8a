import { md5 } from '@noble/hashes/legacy'
import { bytesToHex } from '@noble/hashes/utils'
import Taro from '@tarojs/taro'

let parts = 0

/**
 * md5 of a part, in hex: what the storage itself checks. WeChat computes it natively from a file, which matters: on an iPhone its scripts run without a
 * compiler, and the same in JavaScript takes half a second for 2 MB (docs/benchmarks.md).
 */
export async function partDigest(part: ArrayBuffer): Promise<string> {
  const native =
    process.env.TARO_ENV === 'weapp' ? await digestByHost(part).catch(() => undefined) : undefined
  return native ?? digestByScript(new Uint8Array(part))
}

/** Small enough that a slow phone stays at the finger in between. */
const PIECE = 256 * 1024

async function digestByScript(part: Uint8Array): Promise<string> {
  const digest = md5.create()
  for (let at = 0; at < part.length; at += PIECE) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve))
    digest.update(part.subarray(at, at + PIECE))
  }
  return bytesToHex(digest.digest())
}

async function digestByHost(part: ArrayBuffer): Promise<string | undefined> {
  parts = (parts + 1) % 16
  const filePath = `${Taro.env.USER_DATA_PATH}/part-${parts}.tmp`
  const files = Taro.getFileSystemManager()
  await new Promise<void>((resolve, reject) => {
    files.writeFile({
      filePath,
      data: part,
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
  try {
    const { digest } = (await Taro.getFileInfo({ filePath, digestAlgorithm: 'md5' })) as { digest?: string }
    return digest && /^[0-9a-f]{32}$/.test(digest) ? digest : undefined
  } finally {
    files.unlink({ filePath, fail: () => undefined })
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** As the header Content-MD5 wants it. WeChat's own conversion is no longer maintained, and knows no hex. */
export function base64OfHex(hex: string): string {
  const bits = (hex.match(/./g) ?? [])
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('')
  const letters = bits.match(/.{1,6}/g) ?? []
  const text = letters.map((six) => LETTERS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}
