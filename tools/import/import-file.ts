import { randomUUID } from 'node:crypto'
import { type CountyOffice, Refused } from './county-office'

export interface FileToImport {
  kind: 'roster' | 'schools'
  name: string
  bytes: Uint8Array
}
type Progress = Awaited<ReturnType<CountyOffice['advance']>>
type Say = (progress: Progress) => void

/** Uploads a file and has it judged. Answers the draft that waits to be applied. */
export async function readFileAsDraft(office: CountyOffice, file: FileToImport, say: Say): Promise<string> {
  const { draft, upload } = await office.intake('startImport', 'mutation', {
    kind: file.kind,
    fileName: file.name,
    size: file.bytes.byteLength,
    requestKey: randomUUID(),
  })
  const sent = await fetch(upload.url, {
    method: 'PUT',
    headers: upload.headers,
    body: Buffer.from(file.bytes),
  })
  if (!sent.ok) throw new Error(`upload: ${sent.status}`)
  const { job } = await office.intake('readImport', 'mutation', { draft })
  await finish(office, job, say)
  return draft
}

/** Puts a draft into force; says whether anything differed. */
export async function applyDraft(office: CountyOffice, draft: string, say: Say): Promise<boolean> {
  const { job } = await office.intake('applyImport', 'mutation', { draft })
  const { result } = await finish(office, job, say)
  return result?.unchanged !== true
}

/** Every issue in the order of the sheet, page by page. */
export async function* issuesOf(office: CountyOffice, draft: string) {
  for (let after: string | undefined; ; ) {
    const page = await office.intake('importIssues', 'query', { draft, ...(after && { after }) })
    yield* page.issues
    if (!page.after) return
    after = page.after
  }
}

/** Works a job to its end, slice by slice, as the page does that waits for it. */
async function finish(office: CountyOffice, job: string, say: Say): Promise<Progress> {
  for (;;) {
    const progress = await office.advance(job)
    say(progress)
    if (progress.state === 'done') return progress
    if (progress.state === 'failed') throw new Refused(progress.failure ?? 'INTERNAL', progress.result ?? {})
  }
}
