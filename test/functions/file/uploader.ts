import { createHash } from 'node:crypto'
import { beginFile } from '@/cloudfunctions/file'
import { type ActorContext, openStore, readKeyring, storage } from '@/cloudfunctions/kernel'
import { FILE_FORMATS, type FileSpec, partsOf } from '@/domain/file'
import { instant, type PersonId } from '@/domain/shared'
import { COUNTY, layCounty } from '../county'
import { type Answer, type Stack, startStack } from '../stack'

export const OWNER = 'local-owner'
export const OTHER = 'local-other'

export interface Shown {
  id: string
  status: string
  job: string
  partBytes: number
  parts: { number: number; md5: string }[]
  refusal?: { code: string; facts: Record<string, unknown> }
  video?: { seconds: number; width: number; height: number; container: string }
}

/** Two teachers, of whom one uploads; every step of an upload as a phone does it. */
export interface Uploader {
  stack: Stack
  owner: PersonId
  /** The caller as another context's procedure has it. */
  as(person: PersonId, name?: string): ActorContext
  begin(name: string, content: Buffer, spec?: Partial<FileSpec>): Promise<string>
  send(file: string, content: Buffer, only?: readonly number[]): Promise<void>
  complete(file: string, content: Buffer): Promise<Answer>
  /** Works the inspection and answers the file. */
  inspect(file: string): Promise<Shown>
  /** All of it. */
  upload(name: string, content: Buffer, spec?: Partial<FileSpec>): Promise<Shown>
}

const ANY: FileSpec = { maxBytes: 1024 ** 3, formats: FILE_FORMATS }

export async function startUploader(): Promise<Uploader> {
  const stack = await startStack()
  const county = await layCounty(stack)
  const { person: owner } = await county.addTeacher('许安然', { account: OWNER })
  await county.addTeacher('方砚清', { account: OTHER })
  let keys = 0
  const ask = <Data>(type: 'query' | 'mutation', procedure: string, input: object) =>
    stack.ask<Data>(OWNER, type, procedure, input)
  const uploader: Uploader = {
    stack,
    owner,
    as: (person, name = '许安然') => ({
      account: undefined,
      actor: { account: OWNER as never, person, county: COUNTY, name, schoolName: '测试小学', grants: [] },
      desk: undefined,
      now: instant(Date.now()),
      keyring: readKeyring(stack.keys),
      storage,
      store: openStore(COUNTY),
    }),
    async begin(name, content, spec = {}) {
      keys += 1
      const wanted = { purpose: 'test', subject: 'one', name, bytes: content.length }
      const more = { spec: { ...ANY, ...spec }, requestKey: `request-${keys}` }
      return (await beginFile(uploader.as(owner), { ...wanted, ...more }))._id
    },
    async send(file, content, only) {
      const { partBytes } = await ask<Shown>('query', 'file.file', { file })
      const ranges = partsOf(content.length, partBytes).filter(({ number }) => only?.includes(number) ?? true)
      const parts = ranges.map(({ number }) => number)
      const signed = await ask<{ number: number; url: string }[]>('mutation', 'file.signParts', {
        file,
        parts,
      })
      for (const [index, { start, end }] of ranges.entries()) {
        const body = new Uint8Array(content.subarray(start, end))
        const headers = { 'content-md5': createHash('md5').update(body).digest('base64') }
        const answer = await fetch(signed[index]?.url ?? '', { method: 'PUT', body, headers })
        if (!answer.ok) throw new Error(await answer.text())
      }
    },
    async complete(file, content) {
      const { partBytes } = await ask<Shown>('query', 'file.file', { file })
      return stack.call(OWNER, 'mutation', 'file.completeFile', {
        file,
        digests: digests(content, partBytes),
      })
    },
    async inspect(file) {
      // The minute's timer may be at it already.
      for (let tries = 0; tries < 50; tries += 1) {
        const shown = await ask<Shown>('query', 'file.file', { file })
        if (shown.status !== 'inspecting') return shown
        await ask('mutation', 'jobs.advanceOwn', { job: shown.job })
      }
      throw new Error('the inspection does not end')
    },
    async upload(name, content, spec) {
      const file = await uploader.begin(name, content, spec)
      await uploader.send(file, content)
      const whole = await uploader.complete(file, content)
      if (!whole.ok) throw new Error(whole.code)
      return uploader.inspect(file)
    },
  }
  return uploader
}

const digests = (content: Buffer, partBytes: number): string[] =>
  partsOf(content.length, partBytes).map(({ start, end }) =>
    createHash('md5').update(content.subarray(start, end)).digest('hex'),
  )
