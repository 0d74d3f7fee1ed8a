import { forAnyone, nothing, pageAnywhere } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'

/** The counties of this installation, for somebody who is not bound yet. */
export const listCounties = forAnyone(nothing).query(async () => {
  const found = await pageAnywhere(counties, {}, 200)
  return found.map(({ _id, name }) => ({ id: _id, name }))
})
