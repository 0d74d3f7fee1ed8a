import Taro from '@tarojs/taro'
import type { Coordinates } from '@/domain/shared'

/** As the server takes it. */
export interface Position extends Coordinates {
  /** metres */
  accuracy: number
}

const ASKED = 'suixing.location-asked'
/** A code is worth nothing after half a minute, so a slow satellite is not waited for. */
const PATIENCE_MS = 1500
/** A question that is left open must not keep the camera closed. */
const ASK_PATIENCE_MS = 6000

/** Asks once in the life of this installation, before the camera opens; never again, whatever the answer. */
export async function askForPositionOnce(): Promise<void> {
  if (Taro.getStorageSync(ASKED)) return
  Taro.setStorageSync(ASKED, true)
  await Promise.race([locate(), silenceAfter(ASK_PATIENCE_MS)])
}

/** Where the phone is, if that is allowed already and known soon. Location is optional everywhere (K1), so this never asks. */
export async function allowedPosition(): Promise<{ position?: Position }> {
  if (!(await isAllowed())) return {}
  const position = await Promise.race([locate(), silenceAfter(PATIENCE_MS)])
  return position ? { position } : {}
}

const silenceAfter = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms))

async function isAllowed(): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') {
    const permission = await navigator.permissions?.query({ name: 'geolocation' }).catch(() => undefined)
    return permission?.state === 'granted'
  }
  const setting = await Taro.getSetting().catch(() => undefined)
  return setting?.authSetting['scope.userLocation'] === true
}

async function locate(): Promise<Position | undefined> {
  if (process.env.TARO_ENV === 'weapp') {
    const found = await Taro.getLocation({ type: 'gcj02' }).catch(() => undefined)
    return found && { lat: found.latitude, lng: found.longitude, datum: 'gcj02', accuracy: found.accuracy }
  }
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ lat: coords.latitude, lng: coords.longitude, datum: 'wgs84', accuracy: coords.accuracy }),
      () => resolve(undefined),
      { timeout: 5000 },
    )
  })
}
