import { credentialInPicture } from './find-credential'

/** The codes are dense: a camera's full width, five looks a second. */
const WANTED = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } }
const EVERY_MS = 200

/**
 * Looks through the camera until a credential is in front of it.
 * @throws DOMException when there is no camera or it may not be used
 */
export async function scan(video: HTMLVideoElement): Promise<string> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: WANTED })
  video.srcObject = stream
  video.hidden = false
  await video.play()
  try {
    return await firstCredential(video)
  } finally {
    for (const track of stream.getTracks()) track.stop()
    video.hidden = true
  }
}

function firstCredential(video: HTMLVideoElement): Promise<string> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const found = credentialInPicture(video, video.videoWidth, video.videoHeight)
      if (found === undefined) return
      clearInterval(timer)
      resolve(found)
    }, EVERY_MS)
  })
}
