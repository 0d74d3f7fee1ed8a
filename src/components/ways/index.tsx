import { open } from '../../platform/navigate'
import { Card } from '../card'
import { Row, type RowProps } from '../row'

/** A page that can be gone to: what it is called, and what one does there. */
export interface Way extends Pick<RowProps, 'icon' | 'title' | 'note' | 'value'> {
  url: string
}

/** Rows that lead to pages. */
export const Ways = ({ ways }: { ways: readonly Way[] }) => (
  <Card flush>
    {ways.map(({ url, ...row }) => (
      <Row key={url} {...row} onPress={() => open(url)} />
    ))}
  </Card>
)
