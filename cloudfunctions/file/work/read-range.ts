const TIME_OUT_MS = 10_000

/** Bytes `start` up to but not including `end` of the file behind an address. @throws Error when the storage does not answer with them */
export async function readRange(url: string, start: number, end: number): Promise<Uint8Array> {
  const response = await fetch(url, {
    headers: { range: `bytes=${start}-${end - 1}` },
    signal: AbortSignal.timeout(TIME_OUT_MS),
  })
  if (response.status !== 206) throw new Error(`storage: no range, status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
