import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { readAgain } from '../../../../api/mine'
import { type Loaded, loaded } from '../../../../api/page-state'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { newRequestKey } from '../../../../platform/request-key'
import type { ReadLog, SimilarLogs } from '../../answers'

export interface CommentDraft {
  text: string
  write: (text: string) => void
  send: () => void
  busy: boolean
  refusal: Refusal | undefined
}

export interface LogReading {
  log: Loaded<ReadLog>
  /** only for those who guide the author; nothing for others and while it is being compared */
  similar: SimilarLogs | undefined
  comment: CommentDraft
}

/** One log of somebody else. The comparison comes by itself: a leader need not suspect anybody to see it. */
export function useLog(): LogReading {
  const id = decodeURIComponent(useRouter<Readonly<Record<string, string>>>().params.log ?? '')
  const log = useQuery({ queryKey: ['log', id], queryFn: () => api.trainingLog.log.query({ log: id }) })
  const similar = useQuery({
    queryKey: ['similarLogs', id],
    queryFn: () => api.trainingLog.similarLogs.query({ log: id }),
  })
  return { log: loaded(log), similar: similar.data, comment: useComment(id) }
}

function useComment(log: string): CommentDraft {
  const [text, write] = useState('')
  const [requestKey, setRequestKey] = useState(() => newRequestKey('comment'))
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.trainingLog.comment.mutate({ log, text, requestKey }),
    onSuccess: async () => {
      write('')
      setRequestKey(newRequestKey('comment'))
      await readAgain()
    },
  })
  return {
    text,
    write,
    send: () => mutate(),
    busy: isPending,
    refusal: error ? refusalOf(error) : undefined,
  }
}
