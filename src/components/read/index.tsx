import type { ReactNode } from 'react'
import type { Loaded } from '../../api/page-state'
import { ShownSince } from '../offline'
import { Waiting } from '../waiting'

interface ReadProps<Value> {
  reading: Loaded<Value>
  children: (value: Value) => ReactNode
}

/** What was read, and how old it is when the network is away; until it is there, what stands in for it. */
export function Read<Value>({ reading, children }: ReadProps<Value>) {
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  return (
    <>
      <ShownSince at={reading.asOf} />
      {children(reading.value)}
    </>
  )
}
