import { type SheetToWrite, writeTable } from '@/cloudfunctions/spreadsheet'
import type { Stack } from '../stack'

export interface Person {
  name: string
  idNumber: string
}
export interface Progress {
  state: string
  result?: Record<string, number>
  failure?: string
}

const HEAD = [
  '姓名',
  '身份证号码',
  '日期',
  '网络研修（分钟）',
  '集中培训（学分）',
  '校本应用实践（学分）',
  '过程考评',
  '说明',
]

/** Cells after name and ID number: date, minutes, on-site credits, practice credits, process mark, note. */
export type Line = readonly [who: Person, ...cells: (string | number)[]]

/** A sheet as an office fills it in; the first line stands in row 2. */
export const entrySheet = (lines: readonly Line[]): Promise<Uint8Array> => {
  const sheet: SheetToWrite = {
    name: '统一录入',
    columns: HEAD.map((title) => ({ title, width: 14 })),
    rows: lines.map(([{ name, idNumber }, ...cells]) => [name, idNumber, ...cells]),
  }
  return writeTable([sheet])
}

let requests = 0

/** The way of a sheet through the desk of `account`. */
export function entryDesk({ ask, call }: Stack, account: string) {
  const act = <Data>(procedure: string, input: object) =>
    ask<Data>(account, 'mutation', `massEntry.${procedure}`, input)
  const look = <Data>(procedure: string, input: object) =>
    ask<Data>(account, 'query', `massEntry.${procedure}`, input)

  async function work(job: string): Promise<Progress> {
    for (;;) {
      const progress = await ask<Progress>(account, 'mutation', 'jobs.advanceOwn', { job })
      if (progress.state !== 'running' && progress.state !== 'waiting') return progress
    }
  }

  /** Uploads a sheet and has it read; answers the draft. */
  async function read(bytes: Uint8Array, title = '2021 年统一录入', fileName = '录入.xlsx'): Promise<string> {
    requests += 1
    const request = {
      title,
      on: '2021-12-31',
      fileName,
      size: bytes.length,
      requestKey: `request-${requests}`,
    }
    const { draft, upload } = await act<{
      draft: string
      upload: { url: string; headers: Record<string, string> }
    }>('startEntry', request)
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: Buffer.from(bytes) })
    const { job } = await act<{ job: string }>('readEntry', { draft })
    const progress = await work(job)
    if (progress.state !== 'done') throw new Error(JSON.stringify(progress))
    return draft
  }
  const run = async (procedure: string, input: object) =>
    work((await act<{ job: string }>(procedure, input)).job)
  return {
    act,
    look,
    read,
    work,
    run,
    call: (procedure: string, input: object) => call(account, 'mutation', `massEntry.${procedure}`, input),
    counts: async (draft: string) =>
      (await look<{ counts: Record<string, number>; state: string }>('entryDraft', { draft })).counts,
    rows: async (draft: string, show: string) =>
      (await look<{ rows: EntryRow[] }>('listEntryRows', { draft, show })).rows,
  }
}

export interface EntryRow {
  row: number
  name: string
  idMasked: string
  facts: { kind: string; amount: number }[]
  issues: { column: string; code: string; facts: object }[]
  gain?: { before: string; after: string; components: { id: string; before: number; after: number }[] }
}
