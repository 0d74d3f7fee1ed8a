import { useEffect, useRef, useState } from 'react'
import type { PickedFile } from '../../../../platform/pick-file'

/**
 * A file that is dropped anywhere on the page, in a browser. Says whether one is being held over it.
 * @param onFile nothing while no file is asked for
 */
export function useDroppedFile(onFile: ((file: PickedFile) => void) | undefined): boolean {
  const [isOver, setOver] = useState(false)
  const taken = useRef(onFile)
  taken.current = onFile
  const wanted = onFile !== undefined
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp' || !wanted) return undefined
    const over = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = () => setOver(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) taken.current?.({ name: file.name, size: file.size, bytes: () => file.arrayBuffer() })
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [wanted])
  return isOver
}
