import type { Client } from './client'

interface Upload {
  url: string
  headers: Record<string, string>
}
interface Progress {
  state: string
  done: number
  total: number
  failure?: string
}

/** Imports one spreadsheet exactly as the county's page does: upload, read, apply. */
export async function importFile(
  office: Client,
  kind: 'schools' | 'roster',
  file: { name: string; bytes: Uint8Array },
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const request = {
    kind,
    fileName: file.name,
    size: file.bytes.byteLength,
    requestKey: `demonstration-${kind}`,
  }
  const { draft, upload } = await office.ask<{ draft: string; upload: Upload }>(
    'intake.startImport',
    'mutation',
    request,
  )
  const sent = await fetch(upload.url, {
    method: 'PUT',
    headers: upload.headers,
    body: Buffer.from(file.bytes),
  })
  if (!sent.ok) throw new Error(`upload of ${file.name}: ${sent.status}`)
  for (const step of ['intake.readImport', 'intake.applyImport']) {
    const { job } = await office.ask<{ job: string }>(step, 'mutation', { draft })
    await finish(office, job, onProgress)
  }
}

async function finish(office: Client, job: string, onProgress: (progress: Progress) => void): Promise<void> {
  for (;;) {
    const progress = await office.ask<Progress>('jobs.advance', 'mutation', { job })
    onProgress(progress)
    if (progress.state === 'done') return
    if (progress.state === 'failed') throw new Error(`job ${job}: ${progress.failure}`)
  }
}
