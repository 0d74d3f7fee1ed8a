import { router } from '@/cloudfunctions/kernel'
import { myEntries } from './procedures/my-entries'
import { myProgress } from './procedures/my-progress'

export const creditRouter = router({ myEntries, myProgress })
