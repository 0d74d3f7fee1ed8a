import Taro from '@tarojs/taro'
import type { SignedBeat } from '@/domain/study'
import { whoAmI } from '../../../api/who-am-i'

/** Under the person's own name: a phone that changes hands sends nothing of the last one. */
const prefix = (): string => `suixing.study-beats/${whoAmI().person ?? ''}/`

/** Heartbeats of a viewing that the server has not answered yet, in order. */
export const beatsOf = (viewing: string): readonly SignedBeat[] =>
  Taro.getStorageSync<readonly SignedBeat[]>(prefix() + viewing) || []

/** Synchronous, so that a killed app loses no more than the running stretch. A full storage loses it. */
export function keepBeat(viewing: string, beat: SignedBeat): void {
  try {
    Taro.setStorageSync(prefix() + viewing, [...beatsOf(viewing), beat])
  } catch {
    return
  }
}

/** The server has answered everything up to this sequence. */
export function dropBeats(viewing: string, upTo: number): void {
  const left = beatsOf(viewing).filter(({ sequence }) => sequence > upTo)
  if (left.length > 0) Taro.setStorageSync(prefix() + viewing, left)
  else Taro.removeStorageSync(prefix() + viewing)
}

/** Viewings with heartbeats that were not sent. */
export const keptViewings = (): string[] =>
  Taro.getStorageInfoSync()
    .keys.filter((key) => key.startsWith(prefix()))
    .map((key) => key.slice(prefix().length))
