import Taro from '@tarojs/taro'
import { position } from '../../../../platform/location'

export interface ChosenPlace {
  lat: number
  lng: number
  datum: 'gcj02' | 'wgs84'
  /** only from WeChat's map */
  name?: string
}

/** WeChat's map where there is one, else where this device is; nothing when the person turned back or it is not known. */
export async function choosePlace(): Promise<ChosenPlace | undefined> {
  if (process.env.TARO_ENV !== 'weapp') return (await position())?.at
  const chosen = await Taro.chooseLocation({}).catch(() => undefined)
  if (!chosen) return undefined
  return { lat: Number(chosen.latitude), lng: Number(chosen.longitude), datum: 'gcj02', name: chosen.name }
}
