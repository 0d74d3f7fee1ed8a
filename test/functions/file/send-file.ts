import { createHash } from 'node:crypto'
import { partsOf } from '@/domain/file'
import type { Stack } from '../stack'

interface Begun {
  id: string
  partBytes: number
}
interface Inspected {
  status: string
  job: string
}

/** Sends a begun upload whole, as its owner's phone does, and works the inspection. Answers how it ended. */
export async function sendFile(
  { ask }: Stack,
  account: string,
  { id: file, partBytes }: Begun,
  content: Buffer,
): Promise<string> {
  const ranges = partsOf(content.length, partBytes)
  const parts = ranges.map(({ number }) => number)
  const signed = await ask<{ url: string }[]>(account, 'mutation', 'file.signParts', { file, parts })
  const digests: string[] = []
  for (const [index, { start, end }] of ranges.entries()) {
    const body = new Uint8Array(content.subarray(start, end))
    const md5 = createHash('md5').update(body).digest()
    digests.push(md5.toString('hex'))
    const headers = { 'content-md5': md5.toString('base64') }
    const answer = await fetch(signed[index]?.url ?? '', { method: 'PUT', body, headers })
    if (!answer.ok) throw new Error(await answer.text())
  }
  let { status, job } = await ask<Inspected>(account, 'mutation', 'file.completeFile', { file, digests })
  for (let tries = 0; status === 'inspecting' && tries < 50; tries += 1) {
    await ask(account, 'mutation', 'jobs.advanceOwn', { job })
    ;({ status, job } = await ask<Inspected>(account, 'query', 'file.file', { file }))
  }
  return status
}
