import Taro from '@tarojs/taro'
import type { Coordinates } from '@/domain/shared'

export interface Position {
  at: Coordinates
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
  await Promise.race([position(), silenceAfter(ASK_PATIENCE_MS)])
}

/**
 * Where the phone is, as a scan carries it, if that is allowed already and known soon. Location is optional everywhere (K1), so this never asks
 * and never fails.
 */
export async function allowedPosition(): Promise<{ position?: Coordinates & { accuracy: number } }> {
  if (!(await isAllowed().catch(() => false))) return {}
  const found = await Promise.race([position(), silenceAfter(PATIENCE_MS)]).catch(() => undefined)
  return found ? { position: { ...found.at, accuracy: found.accuracy } } : {}
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

/** Where the device is; asks if it was never asked. Nothing when refused, switched off or not approved by WeChat. */
export async function position(): Promise<Position | undefined> {
  if (process.env.TARO_ENV === 'weapp') {
    const found = await Taro.getLocation({ type: 'gcj02' }).catch(() => undefined)
    if (!found) return undefined
    return { at: { lat: found.latitude, lng: found.longitude, datum: 'gcj02' }, accuracy: found.accuracy }
  }
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          at: { lat: coords.latitude, lng: coords.longitude, datum: 'wgs84' },
          accuracy: coords.accuracy,
        }),
      () => resolve(undefined),
      { timeout: 5000 },
    )
  })
}
