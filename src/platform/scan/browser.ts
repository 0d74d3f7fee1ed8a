import { scanCopy } from '../../copy/scan'
import { pickFromDisk } from '../pick-file'
import { decodeQr } from './decode'
import './browser.scss'

const LOOK_EVERY_MS = 200

/** Opens the camera over the page until a code is seen, a picture is chosen or the person turns back. */
export function scanInBrowser(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { cover, video, say } = draw()
    let open = true
    let stream: MediaStream | undefined
    const finish = (text: string | undefined) => {
      if (!open) return
      open = false
      window.removeEventListener('popstate', turnBack)
      for (const track of stream?.getTracks() ?? []) track.stop()
      cover.remove()
      resolve(text)
    }
    const turnBack = () => finish(undefined)
    cover.querySelector('[data-act=close]')?.addEventListener('click', turnBack)
    // The browser's own way back leads from under the cover to another page.
    window.addEventListener('popstate', turnBack)
    cover.querySelector('[data-act=picture]')?.addEventListener('click', () => void fromPicture(finish, say))
    void startCamera(video).then((started) => {
      stream = started
      if (!started) return say(scanCopy.noCamera)
      if (!open) for (const track of started.getTracks()) track.stop()
      void look()
    })
    const look = async () => {
      if (!open) return
      const text = await decodeQr(video)
      if (text) return finish(text)
      setTimeout(() => void look(), LOOK_EVERY_MS)
    }
  })
}

async function fromPicture(finish: (text: string) => void, say: (text: string) => void): Promise<void> {
  const file = await pickFromDisk('image/*')
  if (!file) return
  const text = await decodeQr(await createImageBitmap(file))
  if (text) finish(text)
  else say(scanCopy.noCode)
}

async function startCamera(video: HTMLVideoElement): Promise<MediaStream | undefined> {
  const stream = await navigator.mediaDevices
    ?.getUserMedia({ video: { facingMode: 'environment' } })
    .catch(() => undefined)
  if (!stream) return undefined
  video.srcObject = stream
  await video.play()
  return stream
}

function draw() {
  const cover = document.createElement('div')
  cover.className = 'scan-cover'
  cover.setAttribute('role', 'dialog')
  cover.setAttribute('aria-label', scanCopy.title)
  const video = document.createElement('video')
  video.className = 'scan-cover__video'
  video.muted = true
  video.playsInline = true
  const words = document.createElement('p')
  words.className = 'scan-cover__words'
  words.textContent = scanCopy.aim
  cover.append(video, words, button('picture', scanCopy.picture), button('close', scanCopy.close))
  document.body.append(cover)
  return {
    cover,
    video,
    say: (text: string) => {
      words.textContent = text
    },
  }
}

function button(act: string, text: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.className = 'scan-cover__button'
  made.dataset.act = act
  made.textContent = text
  return made
}
