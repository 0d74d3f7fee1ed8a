import { Worker } from 'node:worker_threads'

const THREAD = `
const { createHash } = require('node:crypto')
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ shared, bytes }) =>
  parentPort.postMessage(createHash('md5').update(new Uint8Array(shared, 0, bytes)).digest('hex')))
`

export interface Digester {
  /** md5 in hex */
  digest: (part: ArrayBuffer) => Promise<string>
  close: () => Promise<unknown>
}

/**
 * As WeChat's own: native, and beside the thread that the phone's code runs on.
 * @param partBytes the largest part
 */
export function openDigester(partBytes: number): Digester {
  const thread = new Worker(THREAD, { eval: true })
  const free: SharedArrayBuffer[] = []
  const asked: ((digest: string) => void)[] = []
  thread.on('message', (digest: string) => asked.shift()?.(digest))
  return {
    digest: (part) => {
      const shared = free.pop() ?? new SharedArrayBuffer(partBytes)
      new Uint8Array(shared).set(new Uint8Array(part))
      thread.postMessage({ shared, bytes: part.byteLength })
      return new Promise((resolve) => {
        asked.push((digest) => {
          free.push(shared)
          resolve(digest)
        })
      })
    },
    close: () => thread.terminate(),
  }
}
