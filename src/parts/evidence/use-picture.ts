import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Refusal, refusalOf } from '../../api/refused'
import { newRequestKey } from '../../platform/request-key'
import type { Watch, Watched } from '../player'

/** The address of one picture, asked for once. */
export function usePicture(watch: Watch): { watched: Watched | undefined; refusal: Refusal | undefined } {
  const [view] = useState(() => newRequestKey('evidence'))
  const { data, error } = useQuery({
    queryKey: ['evidence.watch', view],
    queryFn: () => watch(view),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return { watched: data, refusal: error ? refusalOf(error) : undefined }
}
