import Taro from '@tarojs/taro'
import type { Coordinates } from '@/domain/shared'

export interface Position {
  at: Coordinates
  /** metres */
  accuracy: number
}

/** Where the phone is, or nothing: refused, switched off or not approved by WeChat. Never asked for as a condition. */
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
