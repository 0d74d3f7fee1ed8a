import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { PickedFile } from './pick-file'

/** A picked picture as an address that an image can show before any server has it; empty while it is being read. */
export function usePictureAddress(picture: PickedFile | undefined): string {
  const [address, setAddress] = useState('')
  useEffect(() => {
    setAddress('')
    if (!picture) return
    let made = ''
    let isGone = false
    void picture.bytes().then((bytes) => {
      if (isGone) return
      made = addressOf(bytes)
      setAddress(made)
    })
    return () => {
      isGone = true
      if (made.startsWith('blob:')) URL.revokeObjectURL(made)
    }
  }, [picture])
  return address
}

const addressOf = (bytes: ArrayBuffer): string =>
  process.env.TARO_ENV === 'weapp'
    ? `data:image/jpeg;base64,${Taro.arrayBufferToBase64(bytes)}`
    : URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
