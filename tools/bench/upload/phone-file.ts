import { open } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { PhoneCode } from './phone-code'

/** Computes md5 of what it is handed, one after the other. */
const DIGESTS = `
const { createHash } = require('node:crypto')
const { parentPort } = require('node:worker_threads')
parentPort.on('message', (part) => parentPort.postMessage(createHash('md5').update(part).digest('hex')))
`

type Job = Parameters<PhoneCode['sendParts']>[0]
type Tools = Parameters<PhoneCode['sendParts']>[1]

/** A file of the phone: read through a descriptor, its memory used again, its digests computed natively beside the script, all as in WeChat. */
export interface PhoneFile {
  bytes: number
  source: Job['source']
  digest: Tools['digest']
}

export async function openPhoneFile(place: string): Promise<PhoneFile> {
  const file = await open(place)
  const { bytes, digest, stop } = { bytes: (await file.stat()).size, ...startDigests() }
  const spare: ArrayBufferLike[] = []
  const memoryOf = (length: number): ArrayBufferLike => {
    const at = spare.findIndex(({ byteLength }) => byteLength === length)
    const [used] = at < 0 ? [] : spare.splice(at, 1)
    return used ?? new SharedArrayBuffer(length)
  }
  return {
    bytes,
    digest,
    source: {
      async read(start, end) {
        const piece = memoryOf(end - start)
        await file.read(new Uint8Array(piece), 0, end - start, start)
        return piece
      },
      giveBack: (piece) => void spare.push(piece),
      close() {
        void file.close()
        stop()
      },
    },
  }
}

function startDigests(): { digest: Tools['digest']; stop: () => void } {
  const worker = new Worker(DIGESTS, { eval: true })
  const asked: ((md5: string) => void)[] = []
  worker.on('message', (md5: string) => asked.shift()?.(md5))
  return {
    digest: (part) =>
      new Promise((resolve) => {
        asked.push(resolve)
        worker.postMessage(new Uint8Array(part))
      }),
    stop: () => void worker.terminate(),
  }
}
