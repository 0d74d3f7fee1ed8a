import type { ReactNode } from 'react'
import type { BoundMe } from '../../api/answers'
import { useMe } from '../../api/mine'
import { loaded } from '../../api/page-state'
import { Waiting } from '../waiting'
import { ToSignIn } from './to-sign-in'
import { Unbound } from './unbound'

export { ToSignIn } from './to-sign-in'
export { Unbound } from './unbound'

/** What a page shows only to somebody it knows; everybody else is led to binding or signing in. */
export function ForBound({ children }: { children: (me: BoundMe) => ReactNode }) {
  const me = loaded(useMe())
  switch (me.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={me} />
    case 'ready':
      if (me.value.state === 'signed-out') return <ToSignIn />
      return me.value.state === 'unbound' ? <Unbound /> : children(me.value)
  }
}
