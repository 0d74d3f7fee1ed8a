import { decodeJwt } from 'jose'
import { judgeCredential } from '@/domain/certificate'
import { instant } from '@/domain/shared'
import { scan } from './camera'
import { checkCredential, readLists } from './check-credential'
import { credentialIn, credentialInFile } from './find-credential'
import { fetchPublished, knownPublished, type Published } from './published'
import { saveOffline } from './save-offline'
import { showVerdict } from './show-verdict'
import { words } from './words'

const asItCame = document.documentElement.outerHTML
const problem = at('problem', HTMLParagraphElement)
const text = at('text', HTMLTextAreaElement)
const file = at('file', HTMLInputElement)
let published = knownPublished()

function at<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`page: no ${id}`)
  return found
}

function say(sentence: string | undefined): void {
  problem.hidden = sentence === undefined
  problem.textContent = sentence ?? ''
}

/** Judges with what is known at once, and again when newer keys and lists have come. */
async function verify(jws: string): Promise<void> {
  if (!globalThis.crypto?.subtle) return say(words.noCrypto)
  say(undefined)
  await judge(jws, published)
  const newer = await fetchPublished(countyIn(jws))
  if (!newer) return
  published = newer
  await judge(jws, published)
}

async function judge(jws: string, { keys, lists }: Published): Promise<void> {
  const read = await readLists(lists, keys)
  const checked = await checkCredential(jws, keys)
  showVerdict(at('verdict', HTMLElement), judgeCredential(checked, read, instant(Date.now())))
  await showFreshness()
}

/** Which county to ask for its list; not believed for anything else. */
function countyIn(jws: string): string | undefined {
  try {
    const { c } = decodeJwt(jws)
    return typeof c === 'string' ? c : undefined
  } catch {
    return undefined
  }
}

async function showFreshness(): Promise<void> {
  const lists = globalThis.crypto?.subtle ? await readLists(published.lists, published.keys) : []
  const [newest] = lists.map((list) => list.at).sort((a, b) => b - a)
  at('freshness', HTMLParagraphElement).textContent = words.freshness(newest)
}

const verifyIn = (found: string | undefined, otherwise: string) =>
  found === undefined ? say(otherwise) : verify(found)

async function verifyFile(): Promise<void> {
  const [chosen] = file.files ?? []
  file.value = ''
  if (chosen) await verifyIn(await credentialInFile(chosen).catch(() => undefined), words.noCode)
}

async function verifyScan(): Promise<void> {
  const found = await scan(at('camera', HTMLVideoElement)).catch(() => undefined)
  await verifyIn(found, words.noCamera)
}

async function verifyAddress(): Promise<void> {
  const found = credentialIn(location.hash)
  if (found !== undefined) await verify(found)
}

at('check', HTMLButtonElement).addEventListener(
  'click',
  () => void verifyIn(credentialIn(text.value), words.noText),
)
at('scan', HTMLButtonElement).addEventListener('click', () => void verifyScan())
at('save', HTMLButtonElement).addEventListener('click', () => saveOffline(asItCame, published))
file.addEventListener('change', () => void verifyFile())
addEventListener('hashchange', () => void verifyAddress())
void showFreshness()
void verifyAddress()
