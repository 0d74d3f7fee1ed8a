import type { Programme } from '../type'
import { hefei } from './hefei'
import { liaoning } from './liaoning'
import { shexian } from './shexian'
import { yueyang } from './yueyang'
import { zhejiang } from './zhejiang'

/** Every region; a new one is its own file and one entry here. */
export const programmes: readonly Programme[] = [yueyang, shexian, liaoning, zhejiang, hefei]

/** The programme with this id (`zhejiang`, …), `undefined` when there is none. */
export const programmeOf = (id: string): Programme | undefined =>
  programmes.find((programme) => programme.id === id)
