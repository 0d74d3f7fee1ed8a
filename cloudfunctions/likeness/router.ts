import { router } from '@/cloudfunctions/kernel'
import { similarWork } from './procedures/similar-work'
import { watchSimilar } from './procedures/watch-similar'

export const likenessRouter = router({ similarWork, watchSimilar })
