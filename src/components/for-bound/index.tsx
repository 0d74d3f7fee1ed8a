import type { ReactNode } from 'react'
import type { BoundMe } from '../../api/answers'
import { useMe } from '../../api/mine'
import { loaded } from '../../api/page-state'
import { Failed } from '../failed'
import { Loading } from '../loading'
import { ToSignIn } from './to-sign-in'
import { Unbound } from './unbound'

export { ToSignIn } from './to-sign-in'
export { Unbound } from './unbound'

/** What a page shows only to somebody it knows; everybody else is led to binding or signing in. */
export function ForBound({ children }: { children: (me: BoundMe) => ReactNode }) {
  const me = loaded(useMe())
  switch (me.state) {
    case 'loading':
      return <Loading onRetry={me.retry} />
    case 'failed':
      return <Failed refusal={me.refusal} onRetry={me.retry} />
    case 'ready':
      if (me.value.state === 'signed-out') return <ToSignIn />
      return me.value.state === 'unbound' ? <Unbound /> : children(me.value)
  }
}
