import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

/** Side by side, as src/api/file-upload/uploads.ts has it. */
export const LANES = 3

/** What the benchmark drives of the phone's own code; its shapes are in src/api/file-upload/send-parts.ts. */
export interface PhoneCode {
  sendParts(
    job: {
      bytes: number
      partBytes: number
      source: {
        read(start: number, end: number): Promise<ArrayBufferLike>
        giveBack(piece: ArrayBufferLike): void
        close(): void
      }
      arrived: Map<number, string>
      digests: Map<number, string>
    },
    tools: {
      lanes: number
      sign(parts: number[]): Promise<readonly { number: number; url: string }[]>
      arrived(): Promise<readonly { number: number; md5: string }[]>
      digest(part: ArrayBufferLike): Promise<string>
      put(url: string, part: ArrayBufferLike, md5: string): Promise<number>
      pause(ms: number): Promise<void>
      onPart(sent: number): void
      onLine(works: boolean): void
      now(): number
    },
    halt: { readonly isHalted: boolean; halt(): void; onHalt(run: () => void): () => void },
  ): Promise<void>
}

/** The module that phones run, bundled as it is: tools import nothing of the app. */
export async function loadPhoneCode(): Promise<PhoneCode> {
  const root = path.resolve(__dirname, '../../..')
  const outfile = path.join(tmpdir(), `suixing-phone-code-${process.pid}.cjs`)
  await build({
    entryPoints: [path.join(root, 'src/api/file-upload/send-parts.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    alias: { '@': root },
    logLevel: 'warning',
  })
  return (await import(outfile)) as PhoneCode
}
