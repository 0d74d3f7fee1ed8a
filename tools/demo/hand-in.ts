import type { Client } from './client'
import { type BegunFile, sendFile } from './send-file'
import type { Handed, Work } from './works'

interface Ref {
  point: string
  item: string
}
interface Task {
  specifications: { point: string; items: { id: string }[] }[]
  attempts: { id: string }[]
}

/** Uploads a work's files and hands its task in. Answers the attempt's id. */
export async function handIn(author: Client, work: Work, points: string[]): Promise<string> {
  const { key, title, reflection } = work
  const content = { title, points, reflection }
  await author.ask('evidence.saveDraft', 'mutation', {
    ...{ key, version: 0 },
    content: { ...content, attachments: [] },
  })
  const { specifications } = await author.ask<Task>('evidence.task', 'query', { key })
  const attachments: object[] = []
  for (const [{ content: bytes, ...file }, serves] of filesFor(work, specifications)) {
    const requestKey = `${key}-${attachments.length}`
    const wanted = { key, for: serves[0], ...file, bytes: bytes.length, requestKey }
    const begun = await author.ask<BegunFile>('evidence.beginUpload', 'mutation', wanted)
    await sendFile(author, begun, bytes)
    attachments.push({ file: begun.id, serves })
  }
  const { version } = await author.ask<{ version: number }>('evidence.saveDraft', 'mutation', {
    ...{ key, version: 1 },
    content: { ...content, attachments },
  })
  await author.ask('evidence.submitTask', 'mutation', { key, version, requestKey: `${key}-hand-in` })
  const { attempts } = await author.ask<Task>('evidence.task', 'query', { key })
  return attempts[0]?.id ?? ''
}

/** The plan is every point's first item and the picture its second; a recording takes the picture's place for the last point. */
function filesFor({ plan, picture, recording }: Work, specifications: Task['specifications']) {
  const files = new Map<Handed, Ref[]>()
  for (const [index, { point, items }] of specifications.entries()) {
    const isLast = index === specifications.length - 1
    const answers = [plan, isLast && recording ? recording : picture]
    for (const [place, file] of answers.entries()) {
      const item = items[place]?.id
      if (item !== undefined) files.set(file, [...(files.get(file) ?? []), { point, item }])
    }
  }
  return files
}
