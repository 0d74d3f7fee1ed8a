import type { Client } from './client'
import { finishJob, type Progress } from './finish-job'

interface Upload {
  url: string
  headers: Record<string, string>
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
    await finishJob(office, job, onProgress)
  }
}
