import { createHash } from 'node:crypto'
import { partsOf } from '@/domain/file'
import type { Client } from './client'

export interface BegunFile {
  id: string
  partBytes: number
}
interface Inspected {
  status: string
  job: string
}
const MOST_SLICES = 50

/** Sends a begun upload whole, as its owner's phone does, and works the inspection. Answers how it ended. @throws Error when the storage refuses */
export async function sendFile(
  { ask }: Client,
  { id: file, partBytes }: BegunFile,
  content: Buffer,
): Promise<string> {
  const ranges = partsOf(content.length, partBytes)
  const parts = ranges.map(({ number }) => number)
  const signed = await ask<{ url: string }[]>('file.signParts', 'mutation', { file, parts })
  const digests: string[] = []
  for (const [index, { start, end }] of ranges.entries()) {
    const body = new Uint8Array(content.subarray(start, end))
    const md5 = createHash('md5').update(body).digest()
    digests.push(md5.toString('hex'))
    const headers = { 'content-md5': md5.toString('base64') }
    const answer = await fetch(signed[index]?.url ?? '', { method: 'PUT', body, headers })
    if (!answer.ok) throw new Error(await answer.text())
  }
  let { status, job } = await ask<Inspected>('file.completeFile', 'mutation', { file, digests })
  for (let slices = 0; status === 'inspecting' && slices < MOST_SLICES; slices += 1) {
    await ask('jobs.advanceOwn', 'mutation', { job })
    ;({ status, job } = await ask<Inspected>('file.file', 'query', { file }))
  }
  return status
}
