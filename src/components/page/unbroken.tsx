import { Component, type PropsWithChildren } from 'react'
import { Failed } from '../failed'

/** What cannot be drawn says so and can be tried again. Without it a single fault empties the whole page. */
export class Unbroken extends Component<PropsWithChildren, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    const refusal = { code: 'PAGE_BROKEN', facts: {} }
    return <Failed refusal={refusal} onRetry={() => this.setState({ isBroken: false })} />
  }
}
